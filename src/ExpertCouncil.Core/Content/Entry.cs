using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Content;

/// <summary>The spine all content shares: a stable key, facts of its kind, one translation a language and the history of both.</summary>
public abstract class Entry
{
    private readonly List<Translation> translations = [];
    private readonly List<EditorialEvent> events = [];
    private readonly List<MediaFile> media = [];

    public Guid Id { get; init; }

    public EntryKind Kind { get; init; }

    public string Key { get; init; } = "";

    public EntryFacts Facts { get; private set; } = null!;

    /// <summary>Raised by every verb, so that two editors cannot overwrite each other unseen.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<Translation> Translations => translations;

    /// <summary>Only what this unit of work appended: the whole journal is never loaded with an entry.</summary>
    public IReadOnlyList<EditorialEvent> Events => events;

    public IReadOnlyList<MediaFile> Media => media;

    public EntryReference Reference => new(Kind, Key);

    /// <summary>True once a version in any language has been public.</summary>
    public bool WasPublic => translations.Exists(translation => translation.LiveNumber is not null);

    public static Entry Create(EntryKind kind, string key, Guid id, EntryFacts facts, Actor by, DateTimeOffset at)
    {
        if (!EntryKey.IsValid(key))
        {
            throw new EditorialException(Refusal.KeyInvalid);
        }

        var entry = kind.Create(id, key);
        entry.Guard(facts);
        entry.Facts = facts;
        entry.Record(new EditorialEvent(Verb.Create, by, at) { FactsAfter = facts });

        return entry;
    }

    public Translation? In(SiteLanguage language) => translations.Find(translation => translation.Language == language);

    public void ChangeFacts(EntryFacts facts, Actor by, DateTimeOffset at)
    {
        Guard(facts);
        Record(new EditorialEvent(Verb.ChangeFacts, by, at) { FactsBefore = Facts, FactsAfter = facts });
        Facts = facts;
    }

    /// <summary>Writes the first text of a language, as a draft.</summary>
    public Translation Begin(SiteLanguage language, string slug, TextDraft draft, Actor by, DateTimeOffset at)
    {
        if (In(language) is not null)
        {
            throw new EditorialException(Refusal.AlreadyBegun);
        }

        var translation = new Translation(this, language, slug, at);
        translations.Add(translation);
        translation.Write(draft, by, at);

        return translation;
    }

    public void Attach(MediaFile file)
    {
        media.RemoveAll(existing => string.Equals(existing.Name, file.Name, StringComparison.Ordinal));
        media.Add(file);
        Version++;
    }

    internal void Record(EditorialEvent change)
    {
        events.Add(change);
        Version++;
    }

    private void Guard(EntryFacts facts)
    {
        if (facts.GetType() != Kind.FactsType())
        {
            throw new ArgumentException($"A {Kind} cannot hold {facts.GetType().Name}.", nameof(facts));
        }
    }
}
