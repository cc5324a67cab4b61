using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Transliteration;

namespace ExpertCouncil.Core.Content;

/// <summary>
/// How a writer decides what a word becomes in the derived script: <c>[sent]{=цент}</c> gives the spelling there, <c>[Orient Star]{=}</c> leaves the
/// words as they are in every script. The mark may stand in bodies, titles, summaries and texts of the facts; no public row holds it.
/// </summary>
public static partial class SpellingMarks
{
    /// <summary>What a mark has between its words and its spelling, whole or not.</summary>
    public const string Sign = "]{=";

    /// <summary>The text as it is stored, without its marks.</summary>
    public static string Strip(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return text.Contains(Sign, StringComparison.Ordinal) ? Mark().Replace(text, mark => mark.Groups["words"].Value) : text;
    }

    /// <summary>A plain text in a script of its own language.</summary>
    /// <param name="text">In the source script, with or without marks.</param>
    /// <param name="writing">The source script, which only loses the marks, or the derived one.</param>
    public static string In(string text, WritingSystem writing)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(writing);

        if (writing.IsSource)
        {
            return Strip(text);
        }

        if (!text.Contains(Sign, StringComparison.Ordinal))
        {
            return Transliterator.Convert(text, writing);
        }

        // As HTML, so that a mark does the same here as in a body.
        return WebUtility.HtmlDecode(Tags().Replace(HtmlTransliterator.Convert(Html(text, writing), writing), ""));
    }

    /// <summary>True when every mark in the text is whole and gives a spelling in the letters of the derived script, or none.</summary>
    public static bool AreWellFormed(string text, SiteLanguage language)
    {
        ArgumentNullException.ThrowIfNull(text);

        return !text.Contains(Sign, StringComparison.Ordinal)
            || (Mark().Matches(text).All(mark => IsSpelling(mark.Groups["spelling"].Value, language)) && !Strip(text).Contains(Sign, StringComparison.Ordinal));
    }

    /// <summary>True for a spelling that can stand in the derived script of the language: in its letters, or empty.</summary>
    public static bool IsSpelling(string spelling, SiteLanguage language)
    {
        ArgumentNullException.ThrowIfNull(spelling);

        return spelling.Length == 0
            || (!string.IsNullOrWhiteSpace(spelling) && !spelling.EnumerateRunes().Any(rune => Rune.IsLetter(rune) && IsCyrillic(rune) != (language == SiteLanguage.Uzbek)));
    }

    /// <summary>The element that tells <see cref="HtmlTransliterator"/> what the writer decided.</summary>
    internal static (string Opening, string Words) Element(string words, string spelling, WritingSystem writing) =>
        spelling.Length == 0 ? ("<span translate=\"no\">", words)
        : writing.IsSource ? ("", words)
        : writing == WritingSystem.UzbekCyrillic ? ($"<span data-uz-cyrl=\"{WebUtility.HtmlEncode(spelling)}\">", words)
        : ("<span translate=\"no\">", spelling);

    private static string Html(string text, WritingSystem writing)
    {
        var (html, done) = (new StringBuilder(), 0);

        foreach (Match mark in Mark().Matches(text))
        {
            var (opening, words) = Element(mark.Groups["words"].Value, mark.Groups["spelling"].Value, writing);
            html.Append(WebUtility.HtmlEncode(text[done..mark.Index])).Append(opening).Append(WebUtility.HtmlEncode(words)).Append("</span>");
            done = mark.Index + mark.Length;
        }

        return html.Append(WebUtility.HtmlEncode(text[done..])).ToString();
    }

    private static bool IsCyrillic(Rune letter) => letter.Value is >= 0x0400 and <= 0x052F;

    [GeneratedRegex(@"\[(?<words>[^\[\]]+)\]\{=(?<spelling>[^{}\[\]]*)\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();
}
