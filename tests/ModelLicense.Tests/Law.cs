using FsCheck;
using FsCheck.Fluent;

namespace ModelLicense.Tests;

/// <summary>
/// Laws over generated values. The seed is fixed, so every run tries the same values; a failure prints the seed and the
/// smallest value that breaks the law.
/// </summary>
internal static class Law
{
    private static readonly Replay Seed = new(new Rnd(20261125UL, 1129UL), size: null);

    public static void Holds<T>(Arbitrary<T> values, Action<T> law, int times = 1000)
        => Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(times).WithReplay(Seed), Prop.ForAll(values, law));

    public static void Holds<T>(Gen<T> values, Action<T> law, int times = 1000) => Holds(values.ToArbitrary(), law, times);
}
