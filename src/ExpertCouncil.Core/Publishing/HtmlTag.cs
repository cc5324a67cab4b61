namespace ExpertCouncil.Core.Publishing;

/// <summary>A tag within a piece of HTML: where it stands, and whether it opens an element (1), ends one (-1) or does neither (0).</summary>
internal readonly record struct HtmlTag(int Start, int End, int Nesting)
{
    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase) { "br", "hr", "img", "input", "source", "wbr" };

    public bool IsEnd => Nesting < 0;

    public static IEnumerable<HtmlTag> AllIn(string html)
    {
        for (var start = html.IndexOf('<', StringComparison.Ordinal); start >= 0; start = html.IndexOf('<', start))
        {
            var end = EndOf(html, start);

            yield return new HtmlTag(start, end, NestingOf(html[(start + 1)..end]));

            start = end;

            if (start == html.Length)
            {
                yield break;
            }
        }
    }

    public string In(string html) => html[Start..End];

    /// <summary>The place after the tag's own <c>&gt;</c>; one inside a quoted value is not it.</summary>
    public static int EndOf(string html, int start)
    {
        var quoted = false;

        for (var index = start; index < html.Length; index++)
        {
            quoted ^= html[index] == '"';

            if (html[index] == '>' && !quoted)
            {
                return index + 1;
            }
        }

        return html.Length;
    }

    private static int NestingOf(string inside)
    {
        if (inside.StartsWith('/'))
        {
            return -1;
        }

        var name = inside.Split([' ', '\n', '\t', '/', '>'], 2)[0];

        return inside.StartsWith('!') || inside.EndsWith("/>", StringComparison.Ordinal) || Void.Contains(name) ? 0 : 1;
    }
}
