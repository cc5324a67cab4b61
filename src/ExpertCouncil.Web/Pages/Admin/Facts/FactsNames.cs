using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <summary>What a form of facts can name: entries by their titles, tags, files of the entry; and in what languages its reader may write.</summary>
public sealed class FactsNames
{
    private readonly Dictionary<EntryReference, NamedEntry> entries;
    private readonly ILookup<string, EntryReference> byTitle;

    public FactsNames(WritingSystem writing, IEnumerable<NamedEntry> named)
    {
        Writing = writing;
        Entries = [.. named];
        entries = Entries.ToDictionary(entry => entry.Reference);
        byTitle = Entries.SelectMany(entry => entry.Spellings(writing).Distinct(StringComparer.Ordinal).Select(title => (title, entry.Reference)))
            .ToLookup(pair => pair.title, pair => pair.Reference, StringComparer.Ordinal);
    }

    public static FactsNames None { get; } = new(WritingSystem.UzbekLatin, []);

    public WritingSystem Writing { get; }

    /// <summary>Those written last first: what can be offered, and what is named.</summary>
    public IReadOnlyList<NamedEntry> Entries { get; }

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>Names of the files beside the text.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The languages the person may write; a text in another one is shown and stays as it is.</summary>
    public IReadOnlyList<SiteLanguage> Languages { get; init; } = SiteLanguages.All;

    public IEnumerable<NamedEntry> Of(EntryKind kind) => Entries.Where(entry => entry.Reference.Kind == kind);

    /// <summary>What stands in the control for a key: the title, with the key where another entry has the same one. What names no entry stays as typed.</summary>
    public string? Show(EntryKind? kind, string? typed) =>
        typed is not null && ByKey(kind, typed) is { } reference ? Shown(entries[reference], kind) : typed;

    public string Shown(NamedEntry entry, EntryKind? kind)
    {
        var title = entry.TitleIn(Writing);

        return byTitle[entry.KeyIn(Writing)].Count(other => kind is null || other.Kind == kind) == 1
            ? title
            : $"{title} ({(kind is null ? entry.Reference.ToString() : entry.Reference.Key)})";
    }

    /// <returns>The entry a person means by a key, a title or what a picker offers; null where no entry or more than one is meant.</returns>
    public EntryReference? Find(EntryKind? kind, string typed)
    {
        var text = typed.Trim();

        if (ByKey(kind, text) is { } named)
        {
            return named;
        }

        var titled = byTitle[Fold(text)].Where(reference => kind is null || reference.Kind == kind).Take(2).ToList();

        return titled is [var only] ? only
            : text is [.., ')'] && text.LastIndexOf('(') is >= 0 and var open ? ByKey(kind, text[(open + 1)..^1])
            : null;
    }

    /// <summary>A text of the facts as the reader reads it; the other language's where it is missing.</summary>
    public string InWords(LocalText text) =>
        text.In(Writing.Language) is { Length: > 0 } own ? SpellingMarks.In(own, Writing) : SpellingMarks.Strip(text.In(Writing.Language.Other()));

    public string? InWords(LocalRow row) => InWords(new LocalText(row.Uzbek ?? "", row.Kazakh ?? ""));

    /// <summary>The entries of a kind with a title, in whatever spelling.</summary>
    public IEnumerable<NamedEntry> Titled(EntryKind kind, string title) =>
        byTitle[Fold(title)].Where(reference => reference.Kind == kind).Select(reference => entries[reference]);

    public PersonFacts? Person(string? typed) =>
        typed is not null && Find(EntryKind.Person, typed) is { } person ? entries[person].Person : null;

    private EntryReference? ByKey(EntryKind? kind, string text)
    {
        EntryReference? reference = kind is { } known ? new EntryReference(known, text) : EntryReference.TryParse(text, out var parsed) ? parsed : null;

        return reference is { } named && entries.ContainsKey(named) ? named : null;
    }

    private static string Fold(string title) => TitleKey.Of(title);
}

/// <param name="Reference">The entry.</param>
/// <param name="Titles">Of its working texts.</param>
/// <param name="Person">The facts of a person the form names, for the posts.</param>
public sealed record NamedEntry(EntryReference Reference, IReadOnlyDictionary<SiteLanguage, SpelledTitle> Titles, PersonFacts? Person = null)
{
    public string TitleIn(WritingSystem writing) =>
        Titles.TryGetValue(writing.Language, out var own) ? SpellingMarks.In(own.Text, writing)
        : Titles.TryGetValue(writing.Language.Other(), out var other) ? SpellingMarks.Strip(other.Text)
        : Reference.Key;

    // Stored with the title, except for what the other script makes of it.
    internal string KeyIn(WritingSystem writing) =>
        Titles.TryGetValue(writing.Language, out var own) && writing.IsSource ? own.Key
        : own.Text is null && Titles.TryGetValue(writing.Language.Other(), out var other) ? other.Key
        : TitleKey.Of(TitleIn(writing));

    /// <summary>What its titles are the same as, however they are spelled.</summary>
    internal IEnumerable<string> Spellings(WritingSystem writing) => [KeyIn(writing), .. Titles.Values.Select(title => title.Key)];
}
