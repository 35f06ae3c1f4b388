namespace ModelLicense.Benchmarks.Mutation;

/// <summary>One small wrong change of the law.</summary>
/// <param name="Id">Its number.</param>
/// <param name="File">The file, from the folder of the law.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Was">What stands there.</param>
/// <param name="Is">What would stand there.</param>
internal sealed record Mutant(int Id, string File, int Line, string Was, string Is)
{
    public override string ToString() => $"{File}({Line}): {Short(Was)}  ->  {Short(Is)}";

    private static string Short(string text)
    {
        text = string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 120 ? text : text[..117] + "...";
    }
}
