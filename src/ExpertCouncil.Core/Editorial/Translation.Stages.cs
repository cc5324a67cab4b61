using ExpertCouncil.Language.Spelling;

namespace ExpertCouncil.Core.Editorial;

/// <content>The verbs that bring a text to the public and back.</content>
public sealed partial class Translation
{
    public void Submit(Actor by, DateTimeOffset at)
    {
        Move(Verb.Submit, by, at);
        ReturnReason = null;
    }

    public void TakeBack(Actor by, DateTimeOffset at) => Move(Verb.TakeBack, by, at);

    public void Return(Actor by, DateTimeOffset at, string reason)
    {
        Guard(Verb.Return, by);
        var why = Require(reason);
        Move(Verb.Return, by, at, reason: why);
        (ReturnReason, ScheduledFor) = (why, null);
    }

    /// <summary>The second pair of eyes: who wrote the working revision, or the facts that go public with it, cannot approve it.</summary>
    public void Approve(Actor by, DateTimeOffset at)
    {
        Guard(Verb.Approve, by);

        if (IsOwnWork(by))
        {
            throw new EditorialException(Refusal.OwnText);
        }

        Move(Verb.Approve, by, at);
    }

    public void Schedule(DateTimeOffset publishAt, Actor by, DateTimeOffset at)
    {
        Guard(Verb.Schedule, by);

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

    /// <summary>Writes down why a text that is due was not published; it stays scheduled.</summary>
    /// <param name="obstacles">What stands in the way, as codes.</param>
    /// <param name="by">The clock.</param>
    /// <param name="at">When it was found.</param>
    public void KeepBack(string obstacles, Actor by, DateTimeOffset at)
    {
        Guard(Verb.KeepBack, by);

        if (!(ScheduledFor <= at))
        {
            throw new EditorialException(Refusal.NotYetTime);
        }

        Record(Verb.KeepBack, by, at, reason: obstacles);
    }

    public void Publish(Actor by, DateTimeOffset at)
    {
        if (by.Kind == ActorKind.Clock && !(ScheduledFor <= at))
        {
            throw new EditorialException(Refusal.NotYetTime);
        }

        Move(Verb.Publish, by, at, from: LiveNumber);
        GoLive(at);
    }

    /// <summary>Publication by an administrator without a second pair of eyes: allowed, recorded with its reason, and marked.</summary>
    public void PublishExceptionally(Actor by, DateTimeOffset at, string reason)
    {
        if (by.Kind != ActorKind.Administrator)
        {
            throw new EditorialException(Refusal.NotAdministrator);
        }

        Guard(Verb.PublishExceptionally, by);
        Move(Verb.PublishExceptionally, by, at, reason: Require(reason), from: LiveNumber);
        GoLive(at);
    }

    /// <summary>Takes the public text back; its address goes on answering with the reason.</summary>
    public void Withdraw(Actor by, DateTimeOffset at, string reason)
    {
        Guard(Verb.Withdraw, by);
        var why = Require(reason);

        if (LiveNumber is null || Withdrawal is not null)
        {
            throw new EditorialException(LiveNumber is null ? Refusal.NeverPublic : Refusal.AlreadyWithdrawn);
        }

        // What was to follow the text would bring it back without anybody's saying so.
        if (Stage == Stage.Scheduled)
        {
            Unschedule(by, at);
        }

        Record(Verb.Withdraw, by, at, reason: why);
        Withdrawal = new Withdrawal(at, by.Name, why);
    }

    /// <summary>Puts a withdrawn text back before the public, as it was.</summary>
    public void Restore(Actor by, DateTimeOffset at)
    {
        Guard(Verb.Restore, by);

        if (Withdrawal is null)
        {
            throw new EditorialException(Refusal.NotWithdrawn);
        }

        Record(Verb.Restore, by, at);
        Withdrawal = null;

        // What was done to the facts meanwhile waits for the next publication, as with any public text.
        if (Entry.HasUnpublishedFacts && Can(Verb.ChangeFacts))
        {
            FollowFacts();
        }
    }

    /// <summary>For a preview, which is never kept.</summary>
    internal void ShowAsPublic(DateTimeOffset at) => GoLive(at);

    private void GoLive(DateTimeOffset at)
    {
        if (IsMajorUpdate && Working?.ChangeNote is { } note)
        {
            Notes = [new PublicNote(at, note), .. Notes];
        }

        (LiveNumber, LiveCheckedAgainst) = (WorkingNumber, CheckedAgainst);
        FirstPublishedAt ??= at;
        (PublishedAt, ScheduledFor, ReturnReason, Withdrawal, IsMajorUpdate) = (at, null, null, null, false);
        Entry.PublishFacts();
    }

    private string Require(string reason)
    {
        var why = Normalisation.Of(reason, Language).Text.Trim();

        return why.Length is > 0 and <= Revision.ReasonMaxLength
            ? why
            : throw new EditorialException(why.Length == 0 ? Refusal.ReasonMissing : Refusal.ReasonTooLong);
    }
}
