using System.Text;

namespace ExpertCouncil.Web.Pages.Search;

/// <summary>The words of a search as the site takes them from an address: on one line, without what cannot be shown, and no longer than a sentence.</summary>
public sealed record SearchText(string Words, bool IsShortened)
{
    /// <summary>Longer than any title; the whole of a pasted page would find nothing.</summary>
    public const int MaxLength = 200;

    public static SearchText From(string? typed)
    {
        var words = new StringBuilder(MaxLength);
        var gap = "";

        foreach (var rune in (typed ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune == Rune.ReplacementChar)
            {
                gap = words.Length == 0 ? "" : " ";

                continue;
            }

            if (words.Length + gap.Length + rune.Utf16SequenceLength > MaxLength)
            {
                return new SearchText(gap.Length > 0 ? words.ToString() : CutAtWord(words.ToString()), IsShortened: true);
            }

            words.Append(gap).Append(rune.ToString());
            gap = "";
        }

        return new SearchText(words.ToString(), IsShortened: false);
    }

    /// <summary>What a reader may have been looking for who came to an address that is not there: its last words.</summary>
    public static SearchText FromPath(string? path)
    {
        var last = path?.TrimEnd('/').Split('/') is [_, _, .., var segment] ? Path.GetFileNameWithoutExtension(segment) : "";

        return From(string.Concat(last.Select(character => char.IsLetterOrDigit(character) ? character : ' ')));
    }

    /// <summary>Half a word would be searched as a word of its own.</summary>
    private static string CutAtWord(string words) => words.LastIndexOf(' ') is > 0 and var end ? words[..end] : words;
}
