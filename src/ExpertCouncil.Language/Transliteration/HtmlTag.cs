namespace ExpertCouncil.Language.Transliteration;

/// <summary>One tag as it stands in the text; positions count from the beginning of the whole.</summary>
internal sealed class HtmlTag
{
    private readonly List<HtmlAttribute> attributes = [];

    private HtmlTag(string name, bool isEnd, int start) => (Name, IsEnd, Start) = (name, isEnd, start);

    /// <summary>In lower case.</summary>
    public string Name { get; }

    public bool IsEnd { get; }

    public int Start { get; }

    public int End { get; private set; }

    public bool ClosesItself { get; private set; }

    public IReadOnlyList<HtmlAttribute> Attributes => attributes;

    public HtmlAttribute? Find(string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name.Equals(name, StringComparison.Ordinal))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <param name="html">The whole text.</param>
    /// <param name="start">Where a less-than sign stands.</param>
    /// <param name="neverEnds">True when a tag begins there, but the text ends before it does.</param>
    /// <returns>Null when no whole tag stands there.</returns>
    public static HtmlTag? Read(string html, int start, out bool neverEnds)
    {
        neverEnds = false;
        var index = start + 1;
        var isEnd = index < html.Length && html[index] == '/';
        index += isEnd ? 1 : 0;

        if (index >= html.Length || !char.IsAsciiLetter(html[index]))
        {
            return null;
        }

        var end = index;

        while (end < html.Length && !EndsName(html[end]))
        {
            end++;
        }

        var tag = new HtmlTag(html[index..end].ToLowerInvariant(), isEnd, start);

        neverEnds = !tag.ReadAttributes(html, end);

        return neverEnds ? null : tag;
    }

    private bool ReadAttributes(string html, int index)
    {
        while (index < html.Length)
        {
            if (html[index] == '>')
            {
                ClosesItself = html[index - 1] == '/';
                End = index + 1;

                return true;
            }

            if (IsSpace(html[index]) || html[index] is '/' or '=')
            {
                index++;
                continue;
            }

            var nameStart = index;

            while (index < html.Length && !EndsName(html[index]) && html[index] != '=')
            {
                index++;
            }

            var name = html[nameStart..index].ToLowerInvariant();
            var valueStart = SkipSpace(html, index);

            if (valueStart >= html.Length || html[valueStart] != '=')
            {
                continue;
            }

            valueStart = SkipSpace(html, valueStart + 1);

            if (valueStart >= html.Length)
            {
                return false;
            }

            var isQuoted = html[valueStart] is '"' or '\'';
            var valueEnd = isQuoted ? html.IndexOf(html[valueStart], valueStart + 1) : EndOfBareValue(html, valueStart);

            if (valueEnd < 0)
            {
                return false;
            }

            valueStart += isQuoted ? 1 : 0;
            index = valueEnd + (isQuoted ? 1 : 0);
            attributes.Add(new HtmlAttribute(name, nameStart, valueStart, valueEnd, index, html[valueStart..valueEnd]));
        }

        return false;
    }

    private static int EndOfBareValue(string html, int index)
    {
        while (index < html.Length && !IsSpace(html[index]) && html[index] != '>')
        {
            index++;
        }

        return index;
    }

    private static int SkipSpace(string html, int index)
    {
        while (index < html.Length && IsSpace(html[index]))
        {
            index++;
        }

        return index;
    }

    private static bool EndsName(char character) => IsSpace(character) || character is '>' or '/';

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\r' or '\n' or '\f';
}
