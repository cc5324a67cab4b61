using System.Buffers;
using ExpertCouncil.Language.Spelling;

namespace ExpertCouncil.Language.Transliteration;

/// <summary>Tokens that are the same in every script: addresses, file names, hashtags, mentions, identifiers. Code and link targets: <see cref="ProtectedText"/>.</summary>
internal static class FixedText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("@#_.\\/");
    private static readonly SearchValues<string> Protection =
        SearchValues.Create(["`", "~", "://", "www.", "mailto:", "@", "]("], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Endings =
    [
        "uz", "kz", "ru", "com", "org", "net", "gov", "edu", "int", "info", "eu", "uk", "kg", "tj", "tm", "az", "tr", "cn", "de", "fr", "io", "tv", "me", "asia",
        "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "jpg", "jpeg", "png", "svg", "webp", "gif", "zip", "rar", "csv", "txt", "html", "htm", "xml", "json",
        "mp3", "mp4", "exe", "md", "yml",
    ];

    /// <returns>One flag a character, or null when there is nothing to protect, which is the usual case and costs no memory.</returns>
    public static bool[]? Mask(ReadOnlySpan<char> text) => text.ContainsAny(Protection) ? ProtectedText.Mask(text.ToString()) : null;

    /// <param name="token">Without white space, brackets and quotation marks.</param>
    public static bool Contains(ReadOnlySpan<char> token)
    {
        if (!token.ContainsAny(Marks))
        {
            return false;
        }

        token = token.Trim(".,;:!?…*");

        if (token.Length > 1 && token[0] is '#' or '@' && (char.IsLetterOrDigit(token[1]) || token[1] == '_'))
        {
            return true;
        }

        return IsIdentifier(token) || token.Contains('\\') || IsAddress(token);
    }

    /// <summary>An underscore between letters; around a word it is Markdown's emphasis.</summary>
    private static bool IsIdentifier(ReadOnlySpan<char> token)
    {
        var inner = token.Trim('_');
        var underscore = inner.IndexOf('_');

        return underscore > 0 && char.IsLetterOrDigit(inner[underscore - 1]) && char.IsLetterOrDigit(inner[underscore + 1]);
    }

    private static bool IsAddress(ReadOnlySpan<char> token)
    {
        var slash = token.IndexOf('/');
        var host = slash < 0 ? token : token[..slash];
        var dot = host.LastIndexOf('.');

        if (dot < 1 || !char.IsAsciiLetterOrDigit(host[dot - 1]) && host[dot - 1] is not ('-' or '_'))
        {
            return slash >= 0 && token.EndsWith(".html", StringComparison.Ordinal);
        }

        var ending = host[(dot + 1)..];
        var colon = ending.IndexOf(':');
        var hyphen = ending.IndexOf('-');
        ending = colon >= 0 ? ending[..colon] : hyphen >= 0 ? ending[..hyphen] : ending;

        foreach (var known in Endings)
        {
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
