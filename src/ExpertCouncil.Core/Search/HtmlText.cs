using System.Net;
using System.Text;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Core.Search;

/// <summary>The words of a rendered body. It is our own renderer's HTML: well formed, values in double quotes, text escaped.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase) { "a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "s", "span", "strong", "u", "wbr" };

    /// <summary>Text nodes only, one space between blocks; what it returns is text, and needs escaping again where it is shown.</summary>
    public static string Plain(string html)
    {
        var text = new StringBuilder(html.Length);

        for (var start = 0; start < html.Length;)
        {
            var tag = html.IndexOf('<', start);
            Append(text, html.AsSpan(start, (tag < 0 ? html.Length : tag) - start));

            if (tag < 0)
            {
                break;
            }

            start = HtmlTag.EndOf(html, tag);

            if (!IsInline(html.AsSpan(tag, start - tag)))
            {
                AppendSpace(text);
            }
        }

        var plain = text.ToString().TrimEnd(' ');

        return plain.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(plain) : plain;
    }

    private static void Append(StringBuilder text, ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            var end = words.IndexOfAny(" \t\r\n");
            text.Append(end < 0 ? words : words[..end]);

            if (end < 0)
            {
                return;
            }

            AppendSpace(text);
            words = words[(end + 1)..];
        }
    }

    private static void AppendSpace(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ')
        {
            text.Append(' ');
        }
    }

    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag.Trim("</>");
        var end = name.IndexOfAny(" \t\n/>");

        return Inline.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end < 0 ? name : name[..end]);
    }
}
