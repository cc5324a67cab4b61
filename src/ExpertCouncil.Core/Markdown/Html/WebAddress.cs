using System.Diagnostics.CodeAnalysis;

namespace ExpertCouncil.Core.Markdown;

/// <summary>An address on the web, rewritten into the one canonical ASCII form, so that nothing ambiguous reaches a browser.</summary>
internal sealed record WebAddress(string Href, string Host)
{
    public static bool TryParse(string? text, [NotNullWhen(true)] out WebAddress? address)
    {
        address = null;

        // Before the @ a host could be feigned: https://president.uz@elsewhere.example.
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri)
            || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
            || uri.HostNameType != UriHostNameType.Dns
            || uri.UserInfo.Length > 0
            || AsciiHost(uri) is not { } asciiHost)
        {
            return false;
        }

        var port = uri.IsDefaultPort ? "" : FormattableString.Invariant($":{uri.Port}");
        var path = (uri.PathAndQuery + uri.Fragment).Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        address = new WebAddress($"{uri.Scheme}://{asciiHost}{port}{path}", host);

        return true;
    }

    public static bool HasWebScheme(string text) =>
        text.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    private static string? AsciiHost(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            // TryCreate lets pass what the rules for international names forbid.
            return null;
        }
    }
}
