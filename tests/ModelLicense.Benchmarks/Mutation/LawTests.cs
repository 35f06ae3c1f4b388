using System.Reflection;
using System.Runtime.Loader;

namespace ModelLicense.Benchmarks.Mutation;

/// <summary>One case of a test of the law.</summary>
internal sealed record LawTest(string Name, Action Run);

/// <summary>The tests of the law, run in this process on a mutated law. They are found and run by what xunit's attributes say.</summary>
internal sealed class LawTests : AssemblyLoadContext
{
    private readonly AssemblyDependencyResolver resolver;
    private readonly Assembly law;
    private readonly Assembly tests;

    public LawTests(string testsPath, byte[] image)
    {
        resolver = new AssemblyDependencyResolver(testsPath);
        law = LoadFromStream(new MemoryStream(image));
        tests = LoadFromAssemblyPath(testsPath);
    }

    /// <summary>The switch inside the mutated law.</summary>
    public Type Switch => law.GetType("Mutants")!;

    protected override Assembly? Load(AssemblyName name)
        => name.Name == "ModelLicense" ? law : resolver.ResolveAssemblyToPath(name) is { } path ? LoadFromAssemblyPath(path) : null;

    /// <summary>Every case, but for tests of other things: of texts, of names, of hosts.</summary>
    public IEnumerable<LawTest> Cases()
    {
        foreach (var type in tests.GetExportedTypes().Where(type => type is { IsAbstract: false, IsClass: true } && type.Namespace is not null && !new[] { ".Hostile", ".Determinism", ".Text", ".Identifiers" }.Any(type.Namespace.EndsWith)))
        {
            foreach (var method in type.GetMethods())
            {
                var attributes = method.GetCustomAttributes(inherit: true);
                if (attributes.All(each => each.GetType().Name is not ("FactAttribute" or "TheoryAttribute")))
                {
                    continue;
                }

                var data = attributes.Where(each => Bases(each.GetType()).Contains("Xunit.Sdk.DataAttribute")).ToArray();
                foreach (var arguments in data.Length == 0 ? [[]] : data.SelectMany(each => (IEnumerable<object?[]>)each.GetType().GetMethod("GetData")!.Invoke(each, [method])!))
                {
                    yield return new LawTest($"{type.Name}.{method.Name}({string.Join(", ", arguments)})", () => Run(type, method, arguments));
                }
            }
        }
    }

    private static void Run(Type type, MethodInfo method, object?[] arguments)
    {
        var target = method.IsStatic ? null : Activator.CreateInstance(type);
        var parameters = method.GetParameters();
        if (parameters.LastOrDefault() is { } last && last.IsDefined(typeof(ParamArrayAttribute)) && !(arguments.Length == parameters.Length && last.ParameterType.IsInstanceOfType(arguments[^1])))
        {
            var rest = Array.CreateInstance(last.ParameterType.GetElementType()!, Math.Max(0, arguments.Length - parameters.Length + 1));
            for (var i = 0; i < rest.Length; i++)
            {
                rest.SetValue(arguments[parameters.Length - 1 + i], i);
            }

            arguments = [.. arguments.Take(parameters.Length - 1), rest];
        }

        var given = parameters.Select((parameter, at) => at < arguments.Length ? Converted(arguments[at], parameter.ParameterType) : parameter.DefaultValue).ToArray();

        try
        {
            if (method.Invoke(target, given) is Task task)
            {
                task.GetAwaiter().GetResult();
            }
        }
        finally
        {
            (target as IDisposable)?.Dispose();
        }
    }

    /// <summary>A value as xunit gives it: attributes cannot hold decimals.</summary>
    private static object? Converted(object? value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return value is null || type.IsInstanceOfType(value) ? value
            : type.IsEnum ? Enum.ToObject(type, value)
            : Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string?> Bases(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type.FullName;
        }
    }
}
