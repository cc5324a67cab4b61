using System.Text;
using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Spelling;

/// <summary>
/// A text as its reader takes it: marks put on their letters, line ends of one kind, invisible signs set aside. What is protected is looked for
/// here, so that taking a sign out of one place cannot turn another into code.
/// </summary>
internal sealed class TextSkeleton
{
    public const char Lost = '\uFFFD';

    // Where each letter begins in the source, and the end; null when the two are the same.
    private readonly int[]? _starts;

    private TextSkeleton(string letters, int[]? starts) => (Letters, _starts) = (letters, starts);

    public string Letters { get; }

    public static TextSkeleton Of(string source)
    {
        if (IsPlain(source))
        {
            return new TextSkeleton(source, null);
        }

        var letters = new StringBuilder(source.Length);
        var starts = new List<int>(source.Length + 1);

        for (var index = 0; index < source.Length; index++)
        {
            var before = letters.Length > 0 ? letters[^1] : ' ';

            if (InvisibleSigns.IsUseless(source[index], before) || IsSecondOfLineEnd(source, index))
            {
                continue;
            }

            if (letters.Length > 0 && LatinLetters.Composition(before, source[index]) is { } composed)
            {
                letters[^1] = composed;
            }
            else
            {
                letters.Append(Plain(source, index, before));
                starts.Add(index);
            }
        }

        return new TextSkeleton(letters.ToString(), [.. starts, source.Length]);
    }

    /// <summary>True when the text is its own skeleton.</summary>
    public bool IsSource => _starts is null;

    /// <param name="index">A letter, or the number of letters for the end.</param>
    public int StartOf(int index) => _starts is null ? index : _starts[index];

    private static bool IsPlain(string source) =>
        InvisibleSigns.AreAbsent(source)
        && !source.AsSpan().ContainsAnyInRange('\u0300', '\u036F')
        && !source.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');

    private static bool IsSecondOfLineEnd(string source, int index) => source[index] == '\n' && index > 0 && source[index - 1] == '\r';

    private static char Plain(string source, int index, char before) => source[index] switch
    {
        '\r' => '\n',
        '\u0312' or '\u0313' or '\u0315' when before is 'o' or 'O' or 'g' or 'G' => ApostropheSigns.OfLetter,
        var sign when InvisibleSigns.IsOddBreak(sign) => ' ',
        var sign when char.IsSurrogate(sign) && !IsPaired(source, index) => Lost,
        var sign => sign,
    };

    private static bool IsPaired(string source, int index) =>
        (index + 1 < source.Length && char.IsSurrogatePair(source[index], source[index + 1]))
        || (index > 0 && char.IsSurrogatePair(source[index - 1], source[index]));
}
