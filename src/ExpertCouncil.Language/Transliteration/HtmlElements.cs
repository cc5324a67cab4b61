namespace ExpertCouncil.Language.Transliteration;

internal static class HtmlElements
{
    // An author's own spelling is a word or a passage; the limit keeps broken HTML from being read over and over.
    private const int LongestElement = 10_000;

    /// <returns>Where the end tag of an element begins; -1 when it has none nearby.</returns>
    public static int FindEnd(string html, HtmlTag start)
    {
        var depth = 1;

        for (var index = html.IndexOf('<', start.End); index >= 0 && index - start.End < LongestElement; index = html.IndexOf('<', index + 1))
        {
            if (HtmlTag.Read(html, index, out _) is not { } tag || tag.Name != start.Name)
            {
                continue;
            }

            depth += tag.IsEnd ? -1 : 1;

            if (depth == 0)
            {
                return index;
            }
        }

        return -1;
    }

    /// <param name="tag">A value of <c>lang</c>.</param>
    /// <param name="language">Two letters.</param>
    /// <param name="script">The script a conversion starts from; a tag without a script means it, too.</param>
    public static bool Names(string tag, string language, string script)
    {
        var parts = tag.Split('-', '_');

        return parts[0].Equals(language, StringComparison.OrdinalIgnoreCase)
            && (parts.Length == 1 || parts[1].Length != 4 || parts[1].Equals(script, StringComparison.OrdinalIgnoreCase));
    }
}
