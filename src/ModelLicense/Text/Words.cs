namespace ModelLicense;

/// <summary>
/// The closed vocabularies that data and declarations share, each an enum whose members are the JSON words in Pascal case:
/// <c>smallBusiness</c> in JSON is <c>SmallBusiness</c> in MSBuild, in attributes and here.
/// </summary>
public static class Words
{
    /// <summary>The member that <paramref name="word"/> names in either spelling, or null.</summary>
    public static T? Parse<T>(string word)
        where T : struct, Enum
        => Vocabulary<T>.Parse(word, StringComparison.Ordinal);

    /// <summary>The member that <paramref name="word"/> names in any case, as MSBuild compares words, or null.</summary>
    public static T? ParseAnyCase<T>(string word)
        where T : struct, Enum
        => Vocabulary<T>.Parse(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>All words of the vocabulary as JSON spells them, in order of declaration.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum
        => Vocabulary<T>.All;

    /// <summary>The word as JSON spells it.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
        => Camel(value.ToString());

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>The words of one enum, of which none has many: a dictionary would cost more than it saves.</summary>
    private static class Vocabulary<T>
        where T : struct, Enum
    {
        private static readonly string[] Names = Enum.GetNames(typeof(T));

        private static readonly T[] Values = (T[])Enum.GetValues(typeof(T));

        public static readonly string[] All = Array.ConvertAll(Names, Camel);

        public static T? Parse(string word, StringComparison comparison)
        {
            for (var i = 0; i < Names.Length; i++)
            {
                if (string.Equals(word, All[i], comparison) || string.Equals(word, Names[i], comparison))
                {
                    return Values[i];
                }
            }

            return null;
        }
    }
}

/// <summary>What a project does with its models.</summary>
public enum Purpose
{
    /// <summary>For revenue, by or for a business, outside the other words.</summary>
    Commercial,

    /// <summary>Inside a business only; nobody outside meets the model or its outputs.</summary>
    Internal,

    /// <summary>Research that is not aimed at revenue.</summary>
    Research,

    /// <summary>Teaching and learning.</summary>
    Education,

    /// <summary>Trying the model out, outside production.</summary>
    Evaluation,

    /// <summary>The charitable work of a charity.</summary>
    Charity,

    /// <summary>A person's own use, unpaid.</summary>
    Personal,
}

/// <summary>Shorthand for the size of the group, in every month; the intervals are in <see cref="Tiers"/>.</summary>
public enum Tier
{
    /// <summary>A person: under USD 1,000,000 a year, at most 1,000,000 users a month.</summary>
    Personal,

    /// <summary>Research of any size.</summary>
    Research,

    /// <summary>Under USD 1,000,000 a year, at most 1,000,000 users a month.</summary>
    Startup,

    /// <summary>Under USD 10,000,000 a year, at most 10,000,000 users a month.</summary>
    SmallBusiness,

    /// <summary>Under USD 1,000,000,000 a year, at most 100,000,000 users a month.</summary>
    Enterprise,

    /// <summary>USD 1,000,000,000 a year or more; any number of users.</summary>
    LargeEnterprise,
}

/// <summary>How a model reaches the project and its users.</summary>
public enum Delivery
{
    /// <summary>Someone else runs it behind an API.</summary>
    HostedApi,

    /// <summary>The project's owner runs the weights.</summary>
    SelfHosted,

    /// <summary>The product contains the weights.</summary>
    ShipsWeights,
}

/// <summary>What is done with a model beyond asking it.</summary>
public enum Activity
{
    /// <summary>Making a derivative of the model itself.</summary>
    FineTuning,

    /// <summary>Training or improving other models with the model or its outputs.</summary>
    TrainingOtherModels,

    /// <summary>Offering the model itself to third parties.</summary>
    Hosting,

    /// <summary>Giving the weights to others.</summary>
    DistributingWeights,

    /// <summary>Selling access to models as a service.</summary>
    ModelAsAService,
}

/// <summary>Whose figure a limit speaks of.</summary>
public enum Owner
{
    /// <summary>The licensee with its affiliates (for an employee also the employer).</summary>
    Group,

    /// <summary>The licensee alone.</summary>
    Licensee,

    /// <summary>The product or service that uses the model.</summary>
    Product,
}

/// <summary>What a model takes in or gives out.</summary>
public enum Modality
{
    /// <summary>Natural language.</summary>
    Text,

    /// <summary>Program text, for models made for it.</summary>
    Code,

    /// <summary>Still pictures.</summary>
    Image,

    /// <summary>Moving pictures.</summary>
    Video,

    /// <summary>Speech, music and other sound.</summary>
    Audio,

    /// <summary>Vectors.</summary>
    Embedding,
}

/// <summary>What a model is for, where its modality does not tell.</summary>
public enum ModelTask
{
    /// <summary>Putting answers in order: rerankers and reward models.</summary>
    Ranking,

    /// <summary>Sorting texts or pictures into classes, guards above all.</summary>
    Classification,

    /// <summary>Representations that another model is built on.</summary>
    Encoding,

    /// <summary>One language into another.</summary>
    Translation,

    /// <summary>Pages into text.</summary>
    DocumentReading,

    /// <summary>Pictures from text.</summary>
    ImageGeneration,

    /// <summary>Moving pictures from text.</summary>
    VideoGeneration,

    /// <summary>Speech from text.</summary>
    SpeechSynthesis,

    /// <summary>Text from speech.</summary>
    SpeechRecognition,
}

/// <summary>How sure the catalog is of a text, a term or an assignment, surest first.</summary>
public enum Confidence
{
    /// <summary>Read in the license's own text.</summary>
    LicenseText,

    /// <summary>Stated by the publisher's documentation or model card.</summary>
    Publisher,

    /// <summary>Told by others.</summary>
    Secondary,

    /// <summary>Remembered, not read.</summary>
    Memory,
}

/// <summary>How open a license is, freest first.</summary>
public enum Openness
{
    /// <summary>Approved by the Open Source Initiative, or of that kind.</summary>
    OpenSource,

    /// <summary>Open source with duties that reach derived works.</summary>
    Copyleft,

    /// <summary>Any scale and purpose, but not every use (the RAIL family).</summary>
    UseRestrictedOpen,

    /// <summary>The licensor's own terms: commerce is allowed within limits.</summary>
    Community,

    /// <summary>No commercial use.</summary>
    NonCommercial,

    /// <summary>Research only.</summary>
    ResearchOnly,

    /// <summary>No weights: the terms of a hosted service.</summary>
    ServiceTerms,

    /// <summary>Not offered to the public: one's own model, or one under a contract.</summary>
    Proprietary,
}
