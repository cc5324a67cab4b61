using System.Buffers;
using System.Globalization;
using System.Text;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Makes any string fit for an HTML document, as text or as a double-quoted attribute value. Letters are never turned into entities.</summary>
internal static class SafeText
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("&<>\"");

    public static string Encode(string text)
    {
        var clean = Clean(text);

        return clean.AsSpan().ContainsAny(Markup)
            ? clean.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
            : clean;
    }

    /// <summary>Puts U+FFFD in the place of every forbidden character.</summary>
    public static string Clean(string text)
    {
        if (!FirstForbidden(text, out _, out _))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);

        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append((IsForbidden(rune) ? Rune.ReplacementChar : rune).ToString());
        }

        return clean.ToString();
    }

    /// <summary>Finds the first character that no text may hold: controls, noncharacters, halves of a pair, and marks that turn the reading direction.</summary>
    public static bool FirstForbidden(ReadOnlySpan<char> text, out int index, out string codePoint)
    {
        for (index = 0; index < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text[index..], out var rune, out var length);

            if (status != OperationStatus.Done || IsForbidden(rune))
            {
                var value = status == OperationStatus.Done ? rune.Value : text[index];
                codePoint = "U+" + value.ToString("X4", CultureInfo.InvariantCulture);

                return true;
            }

            index += length;
        }

        codePoint = "";

        return false;
    }

    // The direction marks can make a link's text read differently from what it is; no Uzbek or Kazakh text needs them.
    private static bool IsForbidden(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => false,
        < 0x20 or (>= 0x7F and < 0xA0) => true,
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => true,
        (>= 0xFDD0 and <= 0xFDEF) => true,
        var value => (value & 0xFFFE) == 0xFFFE,
    };
}
