using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using SlugRule = ExpertCouncil.Language.Slugs.Slug;

namespace ExpertCouncil.Core.Editorial;

/// <summary>The text of an entry in one language: what is public now, what is being worked on, and the verbs that move it.</summary>
/// <remarks>Every verb throws <see cref="EditorialException"/> when a rule refuses it, before anything has changed.</remarks>
public sealed class Translation
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

    /// <summary>Those loaded or added; a long history is read page by page, not through this list.</summary>
    public IReadOnlyList<Revision> Revisions => revisions;

    public bool IsPublic => LiveNumber is not null && Withdrawal is null;

    public bool Can(Verb verb) => Transitions.Allows(verb, Stage);

    /// <summary>Saves a text, in its normal form, as the next revision.</summary>
    public Revision Write(TextDraft typed, Actor by, DateTimeOffset at)
    {
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
            WrittenAt = at,
            ChangeNote = draft.ChangeNote,
            IsMinor = draft.IsMinor,
            CheckedAgainstId = Entry.In(Language.Other())?.Working?.Id,
        };

        Move(Verb.Write, by, at, revision.Number);
        revisions.Add(revision);
        WorkingNumber = revision.Number;

        return revision;
    }

    public void Submit(Actor by, DateTimeOffset at)
    {
        Move(Verb.Submit, by, at);
        ReturnReason = null;
    }

    public void TakeBack(Actor by, DateTimeOffset at) => Move(Verb.TakeBack, by, at);

    public void Return(Actor by, DateTimeOffset at, string reason)
    {
        Require(reason);
        Move(Verb.Return, by, at, reason: reason);
        (ReturnReason, ScheduledFor) = (reason, null);
    }

    /// <summary>The second pair of eyes: who wrote the working revision cannot approve it.</summary>
    public void Approve(Actor by, DateTimeOffset at)
    {
        if (by.Kind != ActorKind.ContentFiles && string.Equals(Working?.Author, by.Name, StringComparison.Ordinal))
        {
            throw new EditorialException(Refusal.OwnText);
        }

        Move(Verb.Approve, by, at);
    }

    public void Schedule(DateTimeOffset publishAt, Actor by, DateTimeOffset at)
    {
        if (publishAt <= at)
        {
            throw new EditorialException(Refusal.TimePassed);
        }

        Move(Verb.Schedule, by, at);
        ScheduledFor = publishAt;
    }

    public void Unschedule(Actor by, DateTimeOffset at)
    {
        Move(Verb.Unschedule, by, at);
        ScheduledFor = null;
    }

    public void Publish(Actor by, DateTimeOffset at)
    {
        if (by.Kind == ActorKind.Clock && !(ScheduledFor <= at))
        {
            throw new EditorialException(Refusal.NotYetTime);
        }

        Move(Verb.Publish, by, at);
        GoLive(at);
    }

    /// <summary>Publication by an administrator without a second pair of eyes: allowed, recorded with its reason, and marked.</summary>
    public void PublishExceptionally(Actor by, DateTimeOffset at, string reason)
    {
        if (by.Kind != ActorKind.Administrator)
        {
            throw new EditorialException(Refusal.NotAdministrator);
        }

        Require(reason);
        Move(Verb.PublishExceptionally, by, at, reason: reason);
        GoLive(at);
    }

    /// <summary>Takes the public text back; its address goes on answering with the reason.</summary>
    public void Withdraw(Actor by, DateTimeOffset at, string reason)
    {
        Require(reason);

        if (LiveNumber is null || Withdrawal is not null)
        {
            throw new EditorialException(LiveNumber is null ? Refusal.NeverPublic : Refusal.AlreadyWithdrawn);
        }

        Record(Verb.Withdraw, by, at, reason: reason);
        Withdrawal = new Withdrawal(at, by.Name, reason);
    }

    public void Restore(Actor by, DateTimeOffset at)
    {
        if (Withdrawal is null)
        {
            throw new EditorialException(Refusal.NotWithdrawn);
        }

        Record(Verb.Restore, by, at);
        Withdrawal = null;
    }

    /// <summary>Gives the text another slug. One that was public goes on redirecting: publishing keeps it as a former address.</summary>
    public void Rename(string slug, Actor by, DateTimeOffset at)
    {
        Guard(slug);
        Record(Verb.Rename, by, at, reason: $"{Slug} -> {slug}");
        Slug = slug;
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
        if (string.IsNullOrWhiteSpace(draft.Title))
        {
            throw new EditorialException(Refusal.TitleMissing);
        }

        if (draft.Title.Length > Revision.TitleMaxLength || draft.Summary.Length > Revision.SummaryMaxLength)
        {
            throw new EditorialException(draft.Title.Length > Revision.TitleMaxLength ? Refusal.TitleTooLong : Refusal.SummaryTooLong);
        }
    }

    private static void Require(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new EditorialException(Refusal.ReasonMissing);
        }
    }

    private Revision? Numbered(int? number) => number is null ? null : revisions.Single(revision => revision.Number == number);

    private void GoLive(DateTimeOffset at)
    {
        LiveNumber = WorkingNumber;
        FirstPublishedAt ??= at;
        (PublishedAt, ScheduledFor, ReturnReason, Withdrawal) = (at, null, null, null);
    }

    private void Move(Verb verb, Actor by, DateTimeOffset at, int? revision = null, string? reason = null)
    {
        Stage = Transitions.Next(verb, Stage);
        Record(verb, by, at, revision, reason);
    }

    private void Record(Verb verb, Actor by, DateTimeOffset at, int? revision = null, string? reason = null) =>
        Entry.Record(new EditorialEvent(verb, by, at) { Language = Language, RevisionNumber = revision ?? WorkingNumber, Reason = reason });
}
