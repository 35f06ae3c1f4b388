using System.Runtime.CompilerServices;

namespace ModelLicense;

/// <summary>Texts that name a model wherever they stand: nothing else is written like that.</summary>
public static class BeyondDoubt
{
    private static readonly string[] Weights = [".gguf", ".safetensors", ".llamafile", ".ggml", ".onnx", ".bin"];

    /// <summary>Whether a text could be the name of a model version, without looking it up: letters, digits, and nothing that no name has.</summary>
    public static bool MayBeName(string text) => Counts(text, 2, 120) is { Digits: > 0, Letters: > 0 };

    /// <summary>Whether a text could be beyond doubt, without looking it up: the cheap gate.</summary>
    public static bool MayBe(string text) => text.IndexOf(' ') < 0 && Counts(text, 6, 200) is { Digits: > 0, Letters: > 1, Joints: > 0 };

    [MethodImpl(Hot.Loop)]
    private static (int Digits, int Letters, int Joints)? Counts(string text, int least, int most)
    {
        if (text.Length < least || text.Length > most)
        {
            return null;
        }

        var (digits, letters, joints) = (0, 0, 0);
        foreach (var c in text)
        {
            if (c is >= '0' and <= '9')
            {
                digits++;
            }
            else if (char.IsLetter(c))
            {
                letters++;
            }
            else if (c is '.' or '-' or '_' or '/' or '\\' or ':' or '@')
            {
                joints++;
            }
            else if (c is not ('+' or ' '))
            {
                return null;
            }
        }

        return (digits, letters, joints);
    }

    /// <summary>
    /// Whether it is one: an identifier of a publisher (<c>meta-llama/Llama-3.1-8B</c>), a file of weights, a tag with a size
    /// (<c>llama3.1:8b</c>), a name with a day, or one as a host spells it.
    /// </summary>
    public static bool Is(string text, Match match)
    {
        if (Weights.FirstOrDefault(each => text.EndsWith(each, StringComparison.OrdinalIgnoreCase)) is { } format)
        {
            return match is Match.Exactly or Match.MadeFrom || (format is ".gguf" && match is Match.OneOf or Match.UnknownVersion);
        }

        return match switch
        {
            Match.Exactly(var model) => (text.IndexOf('/') > 0 && !text.Contains("://")) || (text.IndexOf(':') > 0 && HasSize(text)) || (model.Access == Access.Hosted && Pin.Holds(text)),
            Match.Served(_, { }) => true,
            Match.MadeFrom => IsRepository(text) && HasSize(text),
            _ => false,
        };
    }

    private static bool IsRepository(string text) => text.IndexOf('/') is > 0 and var slash && text.IndexOf('/', slash + 1) < 0 && text.IndexOf(':') < 0;

    private static bool HasSize(string text) => Token.Split(text).Any(token => token.Kind == TokenKind.Size);
}
