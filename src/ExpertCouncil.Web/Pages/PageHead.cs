using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages;

/// <summary>What the head of a page tells browsers, search engines and messengers.</summary>
public sealed record PageHead(string Title, string Description)
{
    // What search engines and messengers show before they cut.
    private const int TitleLength = 70;
    private const int DescriptionLength = 165;

    /// <summary>The description as it is shown: cut at a word where it is too long.</summary>
    public string ShortDescription => Shorten(Description, DescriptionLength);

    /// <summary>Where this very page stands in another language or script, for the language switch and hreflang; null where it has no counterpart.</summary>
    public Func<WritingSystem, string?> AddressIn { get; init; } = _ => null;

    /// <summary>The writing systems whose version is a page of its own; others only show this one with a notice.</summary>
    public Func<WritingSystem, bool> IsOwnIn { get; init; } = _ => true;

    /// <summary>The path search engines should keep, when it is not this page's own.</summary>
    public string? Canonical { get; init; }

    /// <summary>True for pages search engines should leave out: fallbacks, filtered lists, errors.</summary>
    public bool NoIndex { get; init; }

    /// <summary>True where the page has the search box itself, so that the masthead leaves it out: one box a page.</summary>
    public bool HoldsSearch { get; init; }

    public bool IsArticle { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Every counterpart with its BCP 47 tag, and last, as <c>x-default</c>, the one for readers whom no language fits.</summary>
    public IReadOnlyList<(string Tag, string Path)> Counterparts(IEnumerable<WritingSystem> served)
    {
        var own = served.Where(IsOwnIn).Select(writing => (writing.Tag, Path: AddressIn(writing))).Where(counterpart => counterpart.Path is not null).ToList();

        return own.Count == 0 ? [] : [.. own.Select(counterpart => (counterpart.Tag, counterpart.Path!)), ("x-default", own[0].Path!)];
    }

    /// <summary>The title of the browser tab: the site's name follows where there is room for it.</summary>
    public string TitleWith(string site) =>
        Title.Length + site.Length + 3 <= TitleLength && !Title.Contains(site, StringComparison.Ordinal) ? $"{Title} – {site}" : Shorten(Title, TitleLength);

    /// <summary>The head of an entry's page, with its counterparts and its original where it is shown in the other language.</summary>
    public static PageHead Of(PublishedText text) => new(text.Title, text.Summary)
    {
        IsArticle = true,
        PublishedAt = text.FirstPublishedAt,
        NoIndex = text.IsFallback || text.WithdrawnAt is not null,
        Canonical = text.IsFallback ? AddressOf(text, text.Alternates.First(alternate => alternate.IsOwn)) : null,
        AddressIn = writing => Find(text, writing) is { } alternate ? AddressOf(text, alternate) : null,
        IsOwnIn = writing => Find(text, writing) is { IsOwn: true },
    };

    private static Alternate? Find(PublishedText text, WritingSystem writing) =>
        text.Alternates.FirstOrDefault(alternate => alternate.Language == writing.Language && alternate.Script == writing.Script);

    private static string AddressOf(PublishedText text, Alternate alternate) => SiteAddresses.Of(text.Kind, text.Facts, alternate.Slug, alternate.Writing);

    private static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', length - 2);

        return text[..(end > 0 ? end : length - 1)].TrimEnd(',', ';', ':', '–', ' ') + "…";
    }
}
