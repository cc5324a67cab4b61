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

    /// <summary>What the desk works on; the public sees <see cref="LiveFacts"/>.</summary>
    public EntryFacts Facts { get; private set; } = null!;

    /// <summary>What the public sees; null until the first publication. Facts go public with the next text that does.</summary>
    public EntryFacts? LiveFacts { get; private set; }

    /// <summary>Who changed the facts since they were last public: the second pair of eyes must be somebody else's.</summary>
    public string? FactsAuthor { get; private set; }

    public Guid? FactsAuthorId { get; private set; }

    /// <summary>True when readers do not see the facts as they are now.</summary>
    public bool HasUnpublishedFacts => FactsAuthor is not null;

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
        Permissions.Guard(by, Verb.Create, facts, language: null);
        Permissions.GuardWords(by, before: null, facts);
        entry.Facts = facts;
        (entry.FactsAuthor, entry.FactsAuthorId) = (by.Name, by.Id);
        entry.Record(new EditorialEvent(Verb.Create, by, at) { FactsAfter = facts });

        return entry;
    }

    public Translation? In(SiteLanguage language) => translations.Find(translation => translation.Language == language);

    /// <summary>True while no text is on its way through review: facts that are being reviewed with it do not change under the reviewer's eyes.</summary>
    public bool CanChangeFacts => translations.TrueForAll(translation => translation.Can(Verb.ChangeFacts));

    /// <summary>Replaces the facts. They are public when a text of the entry is published next, so texts that are public go back to the desk unchanged.</summary>
    public void ChangeFacts(EntryFacts facts, Actor by, DateTimeOffset at)
    {
        Guard(facts);
        Permissions.Guard(by, Verb.ChangeFacts, Facts, language: null);
        Permissions.Guard(by, Verb.ChangeFacts, facts, language: null);
        Permissions.GuardWords(by, Facts, facts);

        if (!CanChangeFacts)
        {
            throw new EditorialException(Refusal.WrongStage);
        }

        Record(new EditorialEvent(Verb.ChangeFacts, by, at) { FactsBefore = Facts, FactsAfter = facts });
        (Facts, FactsAuthor, FactsAuthorId) = (facts, by.Name, by.Id);
        translations.ForEach(translation => translation.FollowFacts());
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

        // The second text is written beside the first, so the first says what the second says.
        if (In(language.Other()) is { CheckedAgainst: null } other)
        {
            other.KeepInStep();
        }

        return translation;
    }

    /// <summary>Puts a file beside the texts. One that is there is never replaced: readers would see the new bytes before anybody published them.</summary>
    public void AddFile(MediaFile file, Actor by, DateTimeOffset at)
    {
        Permissions.Guard(by, Verb.AttachFile, Facts, language: null);

        if (media.Exists(existing => string.Equals(existing.Name, file.Name, StringComparison.OrdinalIgnoreCase)))
        {
            throw new EditorialException(Refusal.Changed);
        }

        media.Add(file);
        Record(new EditorialEvent(Verb.AttachFile, by, at) { Subject = file.Name, After = file.Sha256 });
    }

    /// <exception cref="EditorialException">A text or the facts name it, or there is no such file.</exception>
    public void RemoveFile(string name, Actor by, DateTimeOffset at)
    {
        Permissions.Guard(by, Verb.RemoveFile, Facts, language: null);

        if (media.Find(file => file.Name == name) is not { } file)
        {
            throw new EditorialException(Refusal.NotFound);
        }

        if (FileUses.Of(this, name).Any())
        {
            throw new EditorialException(Refusal.InUse);
        }

        media.Remove(file);
        Record(new EditorialEvent(Verb.RemoveFile, by, at) { Subject = name, Before = file.Sha256 });
    }

    /// <summary>As the content files have it: a file of the same name is replaced.</summary>
    public void Attach(MediaFile file)
    {
        media.RemoveAll(existing => string.Equals(existing.Name, file.Name, StringComparison.Ordinal));
        media.Add(file);
        Version++;
    }

    internal void PublishFacts()
    {
        (LiveFacts, FactsAuthor, FactsAuthorId) = (Facts, null, null);
        translations.ForEach(translation => translation.SettleFacts());
    }

    /// <summary>For a preview, which is never kept: all that is being worked on is public, and nobody did it.</summary>
    internal void ShowAsPublic(DateTimeOffset at)
    {
        translations.ForEach(translation => translation.ShowAsPublic(at));
        LiveFacts = Facts;
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
