using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using SlugRule = ExpertCouncil.Language.Slugs.Slug;

namespace ExpertCouncil.Core.Editorial;

/// <summary>The text of an entry in one language: what is public now, what is being worked on, and the verbs that move it.</summary>
/// <remarks>Every verb throws <see cref="EditorialException"/> when a rule refuses it, before anything has changed.</remarks>
public sealed partial class Translation
{
    private readonly List<Revision> revisions = [];

    internal Translation(Entry entry, SiteLanguage language, string slug, DateTimeOffset at)
    {
        Guard(slug);
        (Id, Entry, Language, Slug) = (Guid.CreateVersion7(at), entry, language, slug);
    }

    private Translation()
    {
    }

    public Guid Id { get; private init; }

    public Entry Entry { get; private init; } = null!;

    public SiteLanguage Language { get; private init; }

    public string Slug { get; private set; } = "";

    public Stage Stage { get; private set; }

    public int? LiveNumber { get; private set; }

    public int? WorkingNumber { get; private set; }

    /// <summary>What the public reads; null until the first publication.</summary>
    public Revision? Live => Numbered(LiveNumber);

    /// <summary>What the desk works on; the live revision itself when nothing newer was written.</summary>
    public Revision? Working => Numbered(WorkingNumber);

    public DateTimeOffset? ScheduledFor { get; private set; }

    public DateTimeOffset? FirstPublishedAt { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public Withdrawal? Withdrawal { get; private set; }

    /// <summary>Why the working text came back from review.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>The number of the other language's revision this text was last compared with; null before there was one.</summary>
    public int? CheckedAgainst { get; private set; }

    /// <summary>The same for the text the public reads.</summary>
    public int? LiveCheckedAgainst { get; private set; }

    /// <summary>Since when the other language's text says something this one does not, as far as the desk knows; null while they are in step.</summary>
    public DateTimeOffset? StaleSince { get; private set; }

    /// <summary>True when what was written since the last publication is more than minor, so that readers are told what changed.</summary>
    public bool IsMajorUpdate { get; private set; }

    /// <summary>What readers were told of updates, newest first.</summary>
    public IReadOnlyList<PublicNote> Notes { get; private set; } = [];

    /// <summary>Those loaded or added; a long history is read page by page, not through this list.</summary>
    public IReadOnlyList<Revision> Revisions => revisions;

    public bool IsPublic => LiveNumber is not null && Withdrawal is null;

    public bool Can(Verb verb) => Transitions.Allows(verb, Stage);

    /// <summary>Asks before doing, so that a button can say why it is of no use.</summary>
    /// <returns>Why the verb would be refused now, or null. What it needs besides, a reason or a time, is not asked.</returns>
    public Refusal? Refuse(Verb verb, Actor by) =>
        Permissions.Refuse(by, verb, Entry.Facts, Language)
        ?? (verb switch
        {
            Verb.Withdraw => LiveNumber is null ? Refusal.NeverPublic : Withdrawal is not null ? Refusal.AlreadyWithdrawn : null,
            Verb.Restore => Withdrawal is null ? Refusal.NotWithdrawn : null,
            Verb.Check => Entry.In(Language.Other()) is null ? Refusal.NothingToCheck : null,
            Verb.Rename => RefuseRename(by),
            Verb.Approve when Can(verb) && IsOwnWork(by) => Refusal.OwnText,
            _ => Can(verb) ? null : Refusal.WrongStage,
        });

    /// <summary>Saves a text, in its normal form, as the next revision.</summary>
    public Revision Write(TextDraft typed, Actor by, DateTimeOffset at)
    {
        Guard(Verb.Write, by);
        var draft = typed.InNormalForm(Language);
        Guard(draft);

        var revision = new Revision
        {
            Id = Guid.CreateVersion7(at),
            Number = (WorkingNumber ?? 0) + 1,
            Title = draft.Title,
            Summary = draft.Summary,
            Body = draft.Body,
            Author = by.Name,
            AuthorId = by.Id,
            WrittenAt = at,
            ChangeNote = NoteOf(draft),
            IsMinor = draft.IsMinor,
            CheckedAgainstId = Entry.In(Language.Other())?.Working?.Id,
        };

        Move(Verb.Write, by, at, revision.Number, from: WorkingNumber);
        revisions.Add(revision);
        WorkingNumber = revision.Number;
        IsMajorUpdate |= LiveNumber is not null && !draft.IsMinor;
        CheckedAgainst ??= Entry.In(Language.Other())?.WorkingNumber;

        return revision;
    }

    /// <summary>True when saving the draft would write nothing new.</summary>
    /// <param name="draft">In its normal form.</param>
    public bool Says(TextDraft draft) => Working is { } working && draft.SaysTheSameAs(working) && string.Equals(NoteOf(draft), working.ChangeNote, StringComparison.Ordinal);

    /// <summary>Says that this text is in step with the other language's as it stands now. One that was not behind is in step with this one too: it did not change.</summary>
    public void Check(Actor by, DateTimeOffset at)
    {
        Guard(Verb.Check, by);

        if (Entry.In(Language.Other()) is not { } other)
        {
            throw new EditorialException(Refusal.NothingToCheck);
        }

        Record(Verb.Check, by, at);
        KeepInStep();

        if (other.StaleSince is null)
        {
            other.KeepInStep();
        }
    }

    /// <summary>Remembers what the comparison of blocks found; no event, since nobody decided anything.</summary>
    public void Mark(DateTimeOffset? staleSince) => StaleSince = staleSince;

    /// <summary>Both texts were written in one act, or one follows the other: this one says what the other one says now.</summary>
    internal void KeepInStep()
    {
        (CheckedAgainst, StaleSince) = (Entry.In(Language.Other())?.WorkingNumber, null);

        if (WorkingNumber == LiveNumber)
        {
            LiveCheckedAgainst = CheckedAgainst;
        }
    }

    /// <summary>Gives the text another slug. One that was public goes on redirecting: publishing keeps it as a former address.</summary>
    public void Rename(string slug, Actor by, DateTimeOffset at)
    {
        Guard(Verb.Rename, by);
        Guard(slug);

        if (RefuseRename(by) is { } refusal)
        {
            throw new EditorialException(refusal);
        }

        Record(Verb.Rename, by, at, reason: $"{Slug} -> {slug}");
        Slug = slug;
    }

    /// <summary>The facts changed: a public text goes back to the desk, to be published with them.</summary>
    internal void FollowFacts()
    {
        if (IsPublic)
        {
            Stage = Transitions.Next(Verb.ChangeFacts, Stage);
        }
    }

    /// <summary>The facts went public with the other language's text: one that was only waiting for them waits no longer.</summary>
    internal void SettleFacts()
    {
        if (IsPublic && Stage == Stage.Draft && WorkingNumber == LiveNumber)
        {
            Stage = Stage.Published;
        }
    }

    private static void Guard(string slug)
    {
        if (!SlugRule.IsValid(slug))
        {
            throw new EditorialException(Refusal.SlugInvalid);
        }
    }

    private static void Guard(TextDraft draft)
    {
        if (draft.Faults() is [var refusal, ..])
        {
            throw new EditorialException(refusal);
        }
    }

    // A note for readers stays until it is published, however often the draft is saved; an empty one takes it away.
    private string? NoteOf(TextDraft draft) => draft.ChangeNote switch
    {
        null => WorkingNumber == LiveNumber ? null : Working?.ChangeNote,
        "" => null,
        var note => note,
    };

    private void Guard(Verb verb, Actor by) => Permissions.Guard(by, verb, Entry.Facts, Language);

    private bool IsOwnWork(Actor by) =>
        by.Kind != ActorKind.ContentFiles && (IsSame(by, Working?.AuthorId, Working?.Author) || IsSame(by, Entry.FactsAuthorId, Entry.FactsAuthor));

    private static bool IsSame(Actor by, Guid? id, string? name) =>
        id is null || by.Id is null ? string.Equals(name, by.Name, StringComparison.Ordinal) : id == by.Id;

    // A public address is a promise to readers: only who may publish changes it.
    private Refusal? RefuseRename(Actor by) => LiveNumber is not null && by.Rights is { Role: Role.Author } ? Refusal.NotAllowed : null;

    private Revision? Numbered(int? number) => number is null ? null : revisions.Single(revision => revision.Number == number);

    private void Move(Verb verb, Actor by, DateTimeOffset at, int? revision = null, string? reason = null, int? from = null)
    {
        Guard(verb, by);
        Stage = Transitions.Next(verb, Stage);
        Record(verb, by, at, revision, reason, from);
    }

    private void Record(Verb verb, Actor by, DateTimeOffset at, int? revision = null, string? reason = null, int? from = null) =>
        Entry.Record(new EditorialEvent(verb, by, at) { Language = Language, RevisionNumber = revision ?? WorkingNumber, FromRevision = from, Reason = reason });
}
