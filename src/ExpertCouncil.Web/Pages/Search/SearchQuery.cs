using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Search;

/// <summary>What the address of a search asks for, in words every language shares. Null means any.</summary>
public sealed record SearchQuery(string Text)
{
    private static readonly IReadOnlyList<SiteLanguage> Languages = Enum.GetValues<SiteLanguage>();

    public EntryKind? Kind { get; init; }

    public SiteLanguage? Language { get; init; }

    /// <summary>The key of a direction.</summary>
    public string? Direction { get; init; }

    public int? Year { get; init; }

    public SearchPlace? After { get; init; }

    /// <summary>True when some results may be left out.</summary>
    public bool IsNarrow => Kind is not null || Language is not null || Direction is not null || Year is not null;

    /// <summary>Null when a value is none the site writes into its own addresses. Whether a direction exists, the caller must look up.</summary>
    public static SearchQuery? Read(string text, string? kind, string? language, string? direction, string? year, string? after)
    {
        var (kindRead, languageRead, yearRead) = (ReadKind(kind), ReadLanguage(language), ReadYear(year));
        var understood = IsRead(kind, kindRead) && IsRead(language, languageRead) && IsRead(year, yearRead);

        if (!SearchPlace.TryParse(after, out var place) && after is not null || !understood)
        {
            return null;
        }

        var query = new SearchQuery(text) { Kind = kindRead, Language = languageRead, Direction = NullIfEmpty(direction), Year = yearRead, After = place };

        // Without words there is nothing to narrow or to turn a page of.
        return text.Length == 0 && (query.IsNarrow || place is not null) ? null : query;
    }

    public SearchRequest In(WritingSystem writing) =>
        new(Text, writing) { Kind = Kind, Language = Language, Direction = Direction, Year = Year, After = After };

    /// <summary>Names and values as an address or a form carries them; null where nothing is asked.</summary>
    public (string Name, string? Value)[] Parameters() =>
    [
        ("q", Text),
        ("kind", Kind?.Word()),
        ("language", Language is { } language ? Word(language) : null),
        ("direction", Direction),
        ("year", Year?.ToString("D4", CultureInfo.InvariantCulture)),
        ("after", After?.ToString()),
    ];

    private static string Word(SiteLanguage language) => WritingSystem.Source(language).Prefix;

    private static EntryKind? ReadKind(string? word) => AddressWords.TryParse<EntryKind>(word, out var kind) ? kind : null;

    private static SiteLanguage? ReadLanguage(string? word) => Languages.Where(language => Word(language) == word).Cast<SiteLanguage?>().FirstOrDefault();

    private static int? ReadYear(string? digits) =>
        digits is { Length: 4 } && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year : null;

    private static bool IsRead(string? asked, object? found) => string.IsNullOrEmpty(asked) || found is not null;

    private static string? NullIfEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
