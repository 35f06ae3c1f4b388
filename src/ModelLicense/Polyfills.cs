// What netstandard2.0 lacks for records with init-only and required members.
namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property)]
    internal sealed class RequiredMemberAttribute : Attribute;

    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        public string FeatureName { get; } = featureName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    [AttributeUsage(AttributeTargets.Constructor)]
    internal sealed class SetsRequiredMembersAttribute : Attribute;
}

namespace ModelLicense
{
    /// <summary>
    /// A compiler process is over before the runtime has compiled a loop for the second time and well; what walks over every character of a
    /// project asks for that at once. netstandard2.0 does not know the word.
    /// </summary>
    internal static class Hot
    {
        public const System.Runtime.CompilerServices.MethodImplOptions Loop = (System.Runtime.CompilerServices.MethodImplOptions)512;
    }
}
