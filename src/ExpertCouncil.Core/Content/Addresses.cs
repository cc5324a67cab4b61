namespace ExpertCouncil.Core.Content;

/// <summary>What facts may give as an address of the web and as the tag of a language.</summary>
public static class Addresses
{
    /// <summary>True for a whole address of http or https, without a password and without blanks.</summary>
    public static bool IsWeb(string text) =>
        text is not null
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.Host.Length > 0
        && address.UserInfo.Length == 0
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    /// <summary>True for a BCP 47 tag such as <c>uz</c>, <c>kk</c> or <c>uz-Cyrl</c>.</summary>
    public static bool IsLanguageTag(string text) =>
        text is { Length: <= 35 }
        && text.Split('-') is [{ Length: 2 or 3 } language, .. var rest]
        && language.All(char.IsAsciiLetterLower)
        && rest.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
