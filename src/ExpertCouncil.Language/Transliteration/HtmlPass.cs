using System.Text;

namespace ExpertCouncil.Language.Transliteration;

/// <summary>One way through an HTML text.</summary>
internal sealed class HtmlPass(string html, WritingSystem target, ScriptWriter writer)
{
    private const string OwnSpelling = "data-uz-cyrl";

    private static readonly HashSet<string> Void =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    private static readonly HashSet<string> Fixed =
        ["code", "kbd", "samp", "pre", "script", "style", "textarea", "var", "math", "svg", "template", "noscript"];

    // Words go on across these.
    private static readonly HashSet<string> Inline =
        ["a", "abbr", "b", "bdi", "bdo", "cite", "data", "del", "dfn", "em", "i", "ins", "mark", "q", "s", "small", "span", "strong", "time", "u", "wbr"];

    private static readonly HashSet<string> Readable = ["alt", "title", "placeholder", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext"];

    private readonly StringBuilder output = new(html.Length * 2);
    private readonly HtmlText run = new(html, writer);
    private readonly HtmlText value = new(html, writer);
    private readonly Stack<(string Name, bool Converts)> open = new();
    private readonly Dictionary<string, int> openNames = new(StringComparer.Ordinal);
    private bool converts = true;
    private bool mayHoldTags = true;

    public string Run()
    {
        for (var index = 0; index < html.Length;)
        {
            var next = mayHoldTags ? html.IndexOf('<', index) : -1;
            next = next < 0 ? html.Length : next;
            AddText(index, next);

            if (next == html.Length)
            {
                break;
            }

            index = ReadMarkup(next);
        }

        run.WriteTo(output);
        var converted = output.ToString();

        return string.Equals(converted, html, StringComparison.Ordinal) ? html : converted;
    }

    /// <returns>Where reading goes on.</returns>
    private int ReadMarkup(int start)
    {
        if (html.AsSpan(start).StartsWith("<!") || html.AsSpan(start).StartsWith("<?"))
        {
            return CopyDeclaration(start);
        }

        if (HtmlTag.Read(html, start, out var neverEnds) is not { } tag)
        {
            // Were the rest searched for tags again, a long broken text would be read once for each of them.
            mayHoldTags = !neverEnds;
            AddText(start, start + 1);

            return start + 1;
        }

        if (tag.IsEnd)
        {
            WriteTag(tag, html[tag.Start..tag.End]);
            Close(tag.Name);

            return tag.End;
        }

        return ReadElement(tag);
    }

    private int ReadElement(HtmlTag tag)
    {
        var isOwnSpelling = converts && target == WritingSystem.UzbekCyrillic && !Void.Contains(tag.Name) && tag.Find(OwnSpelling) is not null;
        var inside = converts && !isOwnSpelling && !Fixed.Contains(tag.Name) && IsOwnLanguage(tag)
            && tag.Find("translate")?.Value.Equals("no", StringComparison.OrdinalIgnoreCase) != true;

        WriteTag(tag, converts ? Rewrite(tag, inside || isOwnSpelling) : html[tag.Start..tag.End]);

        if (isOwnSpelling && HtmlElements.FindEnd(html, tag) is var end and >= 0)
        {
            // Already in the target script, so it passes through unchanged, and words around it see their neighbour.
            run.AddTag(tag.Find(OwnSpelling)!.Value);

            return end;
        }

        if (tag.Name is "script" or "style")
        {
            return CopyUntilEndTag(tag);
        }

        if (!Void.Contains(tag.Name) && !tag.ClosesItself)
        {
            open.Push((tag.Name, converts));
            openNames[tag.Name] = openNames.GetValueOrDefault(tag.Name) + 1;
            converts = inside;
        }

        return tag.End;
    }

    private bool IsOwnLanguage(HtmlTag tag)
    {
        if (tag.Find("lang") is not { Value: var language } || language.Length == 0)
        {
            return true;
        }

        return HtmlElements.Names(language, target.Language.Code(), target == WritingSystem.UzbekLatin || target == WritingSystem.KazakhLatin ? "Cyrl" : "Latn");
    }

    private string Rewrite(HtmlTag tag, bool isOwn)
    {
        var written = new StringBuilder();
        var from = tag.Start;

        foreach (var attribute in tag.Attributes)
        {
            if (isOwn && attribute.Name == "lang" && attribute.Value.Length > 0)
            {
                written.Append(html, from, attribute.ValueStart - from).Append(target.Tag);
                from = attribute.ValueEnd;
            }
            else if (attribute.Name == OwnSpelling && target == WritingSystem.UzbekCyrillic)
            {
                written.Append(html.AsSpan(from, attribute.Start - from).TrimEnd());
                from = attribute.End;
            }
            else if (isOwn && Readable.Contains(attribute.Name))
            {
                written.Append(html, from, attribute.ValueStart - from);
                value.AddText(attribute.ValueStart, attribute.ValueEnd);
                value.WriteTo(written);
                from = attribute.ValueEnd;
            }
        }

        return written.Append(html, from, tag.End - from).ToString();
    }

    private void Close(string name)
    {
        if (openNames.GetValueOrDefault(name) == 0)
        {
            return;
        }

        while (open.TryPop(out var element))
        {
            openNames[element.Name]--;
            converts = element.Converts;

            if (element.Name == name)
            {
                return;
            }
        }
    }

    private void AddText(int start, int end)
    {
        if (converts)
        {
            run.AddText(start, end);
        }
        else
        {
            run.WriteTo(output);
            output.Append(html, start, end - start);
        }
    }

    private void WriteTag(HtmlTag tag, string text)
    {
        if (Inline.Contains(tag.Name))
        {
            run.AddTag(text);
        }
        else
        {
            run.WriteTo(output);
            output.Append(text);
        }
    }

    private int CopyDeclaration(int start)
    {
        var isComment = html.AsSpan(start).StartsWith("<!--");
        var end = isComment ? html.IndexOf("-->", start + 4, StringComparison.Ordinal) : html.IndexOf('>', start);
        end = end < 0 ? html.Length : end + (isComment ? 3 : 1);
        run.WriteTo(output);
        output.Append(html, start, end - start);

        return end;
    }

    private int CopyUntilEndTag(HtmlTag tag)
    {
        var end = html.IndexOf("</" + tag.Name, tag.End, StringComparison.OrdinalIgnoreCase);
        end = end < 0 ? html.Length : end;
        run.WriteTo(output);
        output.Append(html, tag.End, end - tag.End);

        return end;
    }
}
