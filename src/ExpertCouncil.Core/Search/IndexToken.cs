using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Search;

/// <summary>
/// How keys are written into the index. Language, tier and field stand before the key, so that each level reads a list of its own, however common the word is elsewhere.
/// A token holds nothing FTS5's ascii tokenizer would split or fold: letters beyond ASCII pass it untouched.
/// </summary>
internal static class IndexToken
{
    private const char Stand = '·';

    public static string Exact(SiteLanguage language, SearchField field, string key) => Of(language, 'e', field, key);

    public static string Stem(SiteLanguage language, SearchField field, string key) => Of(language, 's', field, key);

    /// <summary>What names begin with. Texts have no such tokens: <c>SearchStems</c> leads from what is typed to the stems that stand in them.</summary>
    public static string Typed(SiteLanguage language, SearchField field, string key) => Of(language, 't', field, key);

    /// <summary>A whole word taken as a stem, which the desk tells from the other stems it may have.</summary>
    public static string Whole(SiteLanguage language, SearchField field, string key) => Of(language, 'w', field, key);

    public static string Kind(EntryKind kind) => $"fk{Plain(kind.ToString())}";

    public static string Year(int year) => FormattableString.Invariant($"fy{year}");

    public static string Tag(string tag) => $"fd{Plain(tag)}";

    private static string Of(SiteLanguage language, char tier, SearchField field, string key) =>
        string.Concat([language == SiteLanguage.Uzbek ? 'u' : 'k', tier, "ntsa"[(int)field]], Plain(key));

    private static string Plain(string key) =>
        key.AsSpan().IndexOfAnyExcept(Safe) < 0 ? key : string.Create(key.Length, key, (text, source) =>
        {
            for (var index = 0; index < text.Length; index++)
            {
                text[index] = char.IsAscii(source[index]) && !char.IsAsciiLetterOrDigit(source[index]) ? Stand : source[index];
            }
        });

    private static readonly System.Buffers.SearchValues<char> Safe = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(letter => !char.IsAscii(letter) || char.IsAsciiLetterOrDigit(letter))]);
}
