using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>Which key of the configuration a call reads.</summary>
internal static class SettingReads
{
    /// <summary>The first argument that is a constant text; empty where none is.</summary>
    public static string FirstText(IInvocationOperation call)
        => call.Arguments.Select(argument => argument.Value.ConstantValue.Value as string).FirstOrDefault(text => text is not null) ?? "";

    /// <summary>The key of a setting, with those of the sections it is read from.</summary>
    public static string Key(IInvocationOperation call) => Under(call.Instance ?? call.Arguments.FirstOrDefault()?.Value) + FirstText(call);

    /// <summary>The sections in which a key is read, with the colon behind them; empty where it is read at the top.</summary>
    public static string Under(IOperation? section)
    {
        while (section is IConversionOperation conversion)
        {
            section = conversion.Operand;
        }

        return section is IInvocationOperation { TargetMethod.Name: "GetSection" or "GetRequiredSection" } call ? Key(call) + ":" : "";
    }
}
