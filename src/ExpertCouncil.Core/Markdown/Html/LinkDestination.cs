using System.Text.RegularExpressions;
using ExpertCouncil.Language;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Where a link leads. Only what is recognised here becomes a link at all.</summary>
internal sealed record LinkDestination(string Href)
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex Entry = new("^entry:(?<key>[a-z0-9-]+/[a-z0-9-]+)(?<anchor>#[ps]-[1-9][0-9]{0,3})?$", Linear);
    private static readonly Regex Mail = new("^mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", Linear);
    private static readonly Regex Telephone = new("^tel:\\+?[0-9()-]{3,25}$", Linear);

    public string? Title { get; private init; }

    private string? Hreflang { get; init; }

    private string? Rel { get; init; }

    /// <summary>Null after reporting why the address leads nowhere.</summary>
    public static LinkDestination? Find(TextRenderer renderer, MarkdownObject link, string url)
    {
        if (WebAddress.TryParse(url, out var address))
        {
            return new LinkDestination(address.Href) { Rel = "noopener" };
        }

        if (Mail.IsMatch(url) || Telephone.IsMatch(url))
        {
            return new LinkDestination(url);
        }

        return url.StartsWith('#') ? WithinText(renderer, link, url)
            : url.StartsWith("entry:", StringComparison.Ordinal) ? ToEntry(renderer, link, url)
            : Refuse(renderer, link, url, HasAllowedScheme(url) ? TextFaultCodes.MalformedLink : TextFaultCodes.ForbiddenLink);
    }

    public void WriteStart(TextRenderer renderer) =>
        renderer.Write("<a").WriteAttribute("href", Href).WriteAttribute("hreflang", Hreflang).WriteAttribute("rel", Rel).Write(">");

    private static LinkDestination? WithinText(TextRenderer renderer, MarkdownObject link, string url) => renderer.Anchors.Has(url[1..])
        ? new LinkDestination($"#{renderer.AnchorPrefix}{url[1..]}")
        : Refuse(renderer, link, url, TextFaultCodes.UnknownAnchor);

    private static LinkDestination? ToEntry(TextRenderer renderer, MarkdownObject link, string url)
    {
        var match = Entry.Match(url);
        var key = match.Groups["key"].Value;

        if (!match.Success || renderer.References.Entry(key) is not { } target)
        {
            return Refuse(renderer, link, url, TextFaultCodes.UnknownEntry);
        }

        renderer.Mention(key);

        return new LinkDestination(target.Href + match.Groups["anchor"].Value)
        {
            Title = target.Title,
            Hreflang = target.Language == renderer.Writing.Language ? null : target.Language.Code(),
        };
    }

    private static LinkDestination? Refuse(TextRenderer renderer, MarkdownObject link, string url, string code)
    {
        renderer.Report(link, code, url);

        return null;
    }

    private static bool HasAllowedScheme(string url) => WebAddress.HasWebScheme(url)
        || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
}
