namespace ModelLicense.Tests.Identifiers;

public class Parts_of_a_name
{
    [Theory]
    [InlineData("Llama-3.1", "Llama 3 1", "llama3.1", "LLAMA_3_1", "llama-v3p1", "llama v3.1")]
    [InlineData("qwen2.5-0.5b", "Qwen2.5 0.5B", "qwen_2_5_0p5b")]
    [InlineData("mixtral-8x7b", "Mixtral 8X7B", "mixtral_8x7b")]
    [InlineData("DeepSeek-V3", "deepseek v3", "deepseek3")]
    public void are_alike_however_they_are_written(params string[] spellings)
        => Assert.All(spellings, spelling => Assert.Equal(Token.Split(spellings[0]), Token.Split(spelling)));

    [Theory]
    [InlineData("llama-31", "llama-3.1")]
    [InlineData("llama-3-1b", "llama-3.1")]
    [InlineData("qwen-7b", "qwen-0.7b")]
    [InlineData("deepseek-vl2", "deepseek-v2")]
    [InlineData("7b", "70b")]
    [InlineData("gemma-3n", "gemma-3")]
    public void differ_where_the_model_does(string one, string other) => Assert.NotEqual(Token.Split(one), Token.Split(other));

    [Theory]
    [InlineData("8b")]
    [InlineData("0.5B")]
    [InlineData("8x22B")]
    [InlineData("135m")]
    [InlineData("e4b")]
    public void that_count_parameters_are_sizes(string size) => Assert.Equal([TokenKind.Size], Token.Split(size).Select(token => token.Kind));

    [Theory]
    [InlineData("4k")]
    [InlineData("4bit")]
    [InlineData("2024")]
    [InlineData("3")]
    [InlineData("base")]
    public void that_count_something_else_are_none(string part) => Assert.DoesNotContain(Token.Split(part), token => token.Kind == TokenKind.Size);

    [Fact]
    public void never_hold_what_separates_them()
        => Law.Holds(FsCheck.Fluent.ArbMap.Default.ArbFor<string>(), text => Assert.All(
            Token.Split(text ?? ""),
            token => Assert.True(token.Text.Length > 0 && token.Text.All(c => char.IsLetterOrDigit(c) || c == '.'), token.Text)));
}
