using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers.Tests;

/// <summary>What a call gives to which parameter, read from names and positions, is what the compiler says when it is asked for the operations of the body.</summary>
public class CallArgumentTests
{
    private const string Members = """
        using System;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        delegate object Made(string model, int many = 1);
        static class Extensions
        {
            public static C With(this C c, string model, string note = "") => c;
            public static T And<T>(this T c, string model, T other) => c;
            public static T Like<T>(this string model, T other) => other;
        }
        [InterpolatedStringHandler] ref struct Handler { public Handler(int literals, int holes) { } public void AppendLiteral(string s) { } public void AppendFormatted<T>(T t) { } }
        class B { public B(string model, string key = "") { } public string Key { get; set; } = ""; }
        class D : B { public D() : base(key: "k", model: "m") { } public D(int i) : this() { } public D(string s) : base(s) { } }
        class P(string name) : B(key: name, model: "m") { }
        record R(string Model, int Size = 1);
        partial class C
        {
            public static void Plain(string model, string key) { }
            public static void Optional(string model, int size = 1, string key = "", [CallerMemberName] string caller = "") { }
            public static void Many(string model, params string[] more) { }
            public static void Over(string model) { }
            public static void Over(object model, object key) { }
            public static void Over(int size, string model) { }
            public static void Refs(ref string model, out string key, in int size) { key = ""; }
            public static void Text(Handler model) { }
            public static void List(string model, List<string> names) { }
            public static void Same<T>(string model, T other) { }
            public string this[string model] => model;
            public C Next => this;
            public C Call(string model) => this;
            public static implicit operator C(string model) => new C();
            public static void Take(C model) { }
        }
        """;

    [Theory]
    [InlineData("""Plain("m", "k")""")]
    [InlineData("""Plain(key: "k", model: "m")""")]
    [InlineData("""Plain(model: "m", "k")""")]
    [InlineData("""Plain(@model: "m", key: "k")""")]
    [InlineData("""Plain(("m")!, ("k"))""")]
    [InlineData("""Plain("m"!, null!)""")]
    [InlineData("""Optional("m")""")]
    [InlineData("""Optional("m", key: "k")""")]
    [InlineData("""Optional(caller: "c", model: "m")""")]
    [InlineData("""Many("m")""")]
    [InlineData("""Many("m", "a", "b")""")]
    [InlineData("""Many("m", "a")""")]
    [InlineData("""Many("m", new[] { "a" })""")]
    [InlineData("""Many(more: new[] { "a" }, model: "m")""")]
    [InlineData("""Many("m", null)""")]
    [InlineData("""Over("m")""")]
    [InlineData("""Over("m", "k")""")]
    [InlineData("""Over(1, "m")""")]
    [InlineData("""Over(model: "m", size: 1)""")]
    [InlineData("""Over("m", 1, 2)""")]
    [InlineData("""Over(nope: "m")""")]
    [InlineData("""Over()""")]
    [InlineData("""Unknown("m")""")]
    [InlineData("""Plain("m")""")]
    [InlineData("""Plain("m", "k", "x")""")]
    [InlineData("""Plain("m", key: 1)""")]
    [InlineData("""Plain(model: "m", model: "k")""")]
    [InlineData("""Refs(ref text, out var key, 1)""")]
    [InlineData("""Refs(key: out _, size: in number, model: ref text)""")]
    [InlineData("""Text($"m{number}")""")]
    [InlineData("""List("m", ["a", "b"])""")]
    [InlineData("""List(names: [], model: "m")""")]
    [InlineData("""Same("m", "o")""")]
    [InlineData("""Same<object>(other: "o", model: "m")""")]
    [InlineData("""Take("m")""")]
    [InlineData("""new C().With("m")""")]
    [InlineData("""new C().With(note: "n", model: "m")""")]
    [InlineData("""(new C())!.With("m", "n")""")]
    [InlineData("""Extensions.With(new C(), "m")""")]
    [InlineData("""Extensions.With(model: "m", c: new C())""")]
    [InlineData("""new C().And("m", null)""")]
    [InlineData("""new C().Next?.With("m")?.Call("n")""")]
    [InlineData("""new C().Call("a").Call("b").With("c")""")]
    [InlineData("""Extensions.And(other: "o", c: "c", model: "m")""")]
    [InlineData("""("m").Like("o")""")]
    [InlineData("""new B("m") { Key = "k" }""")]
    [InlineData("""new B(key: "k", model: "m")""")]
    [InlineData("""new B""")]
    [InlineData("""new B { Key = "k" }""")]
    [InlineData("""made("m")""")]
    [InlineData("""made(many: 2, model: "m")""")]
    [InlineData("""made.Invoke("m", 2)""")]
    [InlineData("""made?.Invoke("m")""")]
    [InlineData("""new Made(Make)("m")""")]
    [InlineData("""new C()["m"]""")]
    [InlineData("""any.Plain("m")""")]
    [InlineData("""Plain(any, "k")""")]
    [InlineData("""new B(any)""")]
    [InlineData("""Plain(number > 1 ? "a" : "b", text ?? "k")""")]
    [InlineData("""new R("m") with { Size = 2 }""")]
    [InlineData("""Local("m", 1)""")]
    [InlineData("""Local(size: 1, model: "m")""")]
    [InlineData("""((Action)(() => Plain("m", "k")))()""")]
    public void read_from_the_text_are_those_of_the_compiler(string call) => AreTheSame($$"""
        partial class C
        {
            static object Make(string model, int many) => model;
            void M(string text, int number, Made made, dynamic any)
            {
                void Local(string model, int size = 2) { }
                _ = {{call}};
            }
        }
        """);

    [Theory]
    [InlineData("""B made = new("m", key: "k");""")]
    [InlineData("""B made = new(key: "k", model: "m") { Key = "x" };""")]
    [InlineData("""B M() => new("m");""")]
    [InlineData("""List<B> made = new() { new("m"), new B("n") };""")]
    [InlineData("""List<B> made = [new("m"), new(key: "k", model: "n")];""")]
    [InlineData("""[Obsolete("m", error: false)] void M() { }""")]
    [InlineData("""string M(string s) => nameof(M) + s.Replace("a", newValue: "b");""")]
    [InlineData("""static string Make(string model) => model; string made = Make(model: "m");""")]
    [InlineData("""C() : this("m") { } C(string model, string key = "k") { }""")]
    [InlineData("""void M() { foreach (var c in new[] { "m" }) { Plain(c, key: c); } }""")]
    [InlineData("""string made => string.Join(", ", "a", "b") + string.Format("{0}", "m") + string.Concat("a", "b");""")]
    public void of_members_are_those_of_the_compiler(string members) => AreTheSame($$"""
        partial class C { {{members}} }
        """);

    [Fact]
    public void of_initializers_are_those_of_the_compiler() => AreTheSame("");

    private static void AreTheSame(string code)
    {
        var compilation = Analysis.Compile(Members + "\n" + code);
        var tree = compilation.SyntaxTrees[0];
        var semantics = compilation.GetSemanticModel(tree);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax)
            {
                var read = semantics.GetSymbolInfo(node).Symbol is IMethodSymbol method ? CallArguments.Of(node, method, semantics, CancellationToken.None) : [];
                Assert.Equal(Compiled(node, semantics), string.Join("; ", read.Select(argument => Told(argument.Parameter, argument.Value))));
            }
        }
    }

    /// <summary>What the operations say: explicit arguments that are written as such.</summary>
    private static string Compiled(SyntaxNode node, SemanticModel semantics) => string.Join("; ", CallArguments.Operations(node, semantics, CancellationToken.None)
        .Where(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: not null })
        .Select(argument => (argument.Parameter, Value: argument.Syntax.AncestorsAndSelf().TakeWhile(each => each != node).OfType<ArgumentSyntax>().FirstOrDefault()?.Expression))
        .Where(argument => argument.Value is not null)
        .Select(argument => Told(argument.Parameter!, argument.Value!)));

    private static string Told(IParameterSymbol parameter, ExpressionSyntax value) => $"{parameter.Type.ToDisplayString()} {parameter.Name} = {value}";
}
