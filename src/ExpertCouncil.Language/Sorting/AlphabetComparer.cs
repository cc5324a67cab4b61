namespace ExpertCouncil.Language.Sorting;

/// <summary>
/// Orders texts by the alphabet of a writing system: spaces, signs, digits, its own letters, then foreign letters. Case and tutuq belgisi do not
/// count at first; texts that are equal but for them go by their code units, so that the order is total.
/// </summary>
public sealed class AlphabetComparer : IComparer<string>
{
    private static readonly Dictionary<WritingSystem, AlphabetComparer> BySystem =
        WritingSystem.All.ToDictionary(system => system, system => new AlphabetComparer(Alphabet.Of(system)));

    private readonly Alphabet _alphabet;

    private AlphabetComparer(Alphabet alphabet) => _alphabet = alphabet;

    public static AlphabetComparer For(WritingSystem system) => BySystem[system];

    /// <summary>The heading a text stands under in an alphabetical list. Texts in the order of <see cref="For"/> keep each group together.</summary>
    /// <returns>A letter in upper case, digraphs as <c>Oʻ</c>, <c>Sh</c>; <c>#</c> for a digit or a text without letters.</returns>
    public static string IndexLetter(string text, WritingSystem system)
    {
        var alphabet = Alphabet.Of(system);
        var weights = alphabet.Weigh(text);

        return weights.Count > 0 && alphabet.LetterOf(weights[0]) is { } letter ? letter : "#";
    }

    /// <summary>Null stands before everything.</summary>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return string.CompareOrdinal(x, y);
        }

        var (left, right) = (_alphabet.Weigh(x), _alphabet.Weigh(y));

        for (var index = 0; index < left.Count && index < right.Count; index++)
        {
            if (left[index] != right[index])
            {
                return left[index].CompareTo(right[index]);
            }
        }

        return left.Count != right.Count ? left.Count.CompareTo(right.Count) : string.CompareOrdinal(x, y);
    }
}
