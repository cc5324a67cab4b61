using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Editorial;

public sealed class TranslationTests
{
    public static TheoryData<Stage, Verb> RefusedMoves()
    {
        var refused = new TheoryData<Stage, Verb>();

        foreach (var (stage, verb) in Enum.GetValues<Stage>().SelectMany(stage => Moves.Select(verb => (stage, verb))))
        {
            if (!Transitions.Allows(verb, stage))
            {
                refused.Add(stage, verb);
            }
        }

        return refused;
    }

    private static Verb[] Moves =>
    [
        Verb.Write, Verb.Submit, Verb.TakeBack, Verb.Return, Verb.Approve, Verb.Schedule, Verb.Unschedule, Verb.Publish, Verb.PublishExceptionally,
    ];

    [Theory]
    [MemberData(nameof(RefusedMoves))]
    public void Move_InAStageThatForbidsIt_ChangesNothing(Stage stage, Verb verb)
    {
        var text = At(stage);
        var before = State(text);

        Refused(Refusal.WrongStage, () => Use(verb, text));

        Assert.Equal(before, State(text));
    }

    [Fact]
    public void Approve_OwnText_IsRefused()
    {
        var text = News("a").Begin(SiteLanguage.Uzbek, "a", Text("a"), Reviewer, Now);
        text.Submit(Reviewer, Now);

        Refused(Refusal.OwnText, () => text.Approve(Reviewer, Now));

        Assert.Equal(Stage.InReview, text.Stage);
    }

    [Fact]
    public void Approve_ContentFilesOwnText_IsAllowed()
    {
        var text = News("a").Begin(SiteLanguage.Uzbek, "a", Text("a"), Actor.ContentFiles, Now);
        text.Submit(Actor.ContentFiles, Now);

        text.Approve(Actor.ContentFiles, Now);

        Assert.Equal(Stage.Approved, text.Stage);
    }

    [Fact]
    public void PublishExceptionally_ByAnEditor_IsRefused() => Refused(Refusal.NotAdministrator, () => Draft().PublishExceptionally(Author, Now, "shoshilinch"));

    [Fact]
    public void PublishExceptionally_WithoutReason_IsRefused() => Refused(Refusal.ReasonMissing, () => Draft().PublishExceptionally(Administrator, Now, " "));

    [Fact]
    public void PublishExceptionally_ByAnAdministrator_PublishesAndRecordsWhy()
    {
        var text = Draft();

        text.PublishExceptionally(Administrator, Now, "shoshilinch");

        Assert.True(text.IsPublic);
        Assert.Equal((Verb.PublishExceptionally, "shoshilinch"), (text.Entry.Events[^1].Verb, text.Entry.Events[^1].Reason));
    }

    [Fact]
    public void Schedule_InThePast_IsRefused()
    {
        var text = At(Stage.Approved);

        Refused(Refusal.TimePassed, () => text.Schedule(Now, Reviewer, Now));

        Assert.Null(text.ScheduledFor);
    }

    [Fact]
    public void Publish_ByTheClockBeforeTheTime_IsRefused()
    {
        var text = At(Stage.Scheduled);

        Refused(Refusal.NotYetTime, () => text.Publish(Actor.Clock, Now.AddMinutes(59)));

        Assert.Equal(Stage.Scheduled, text.Stage);
    }

    [Fact]
    public void Publish_ByTheClockAtTheTime_GoesLive()
    {
        var text = At(Stage.Scheduled);

        text.Publish(Actor.Clock, Now.AddHours(1));

        Assert.Equal((Stage.Published, true, null), (text.Stage, text.IsPublic, text.ScheduledFor));
    }

    [Fact]
    public void Return_WithoutReason_IsRefused() => Refused(Refusal.ReasonMissing, () => At(Stage.InReview).Return(Reviewer, Now, ""));

    [Fact]
    public void Return_Scheduled_ForgetsTheTimeAndKeepsTheReason()
    {
        var text = At(Stage.Scheduled);

        text.Return(Reviewer, Now, "manba yoʻq");

        Assert.Equal((Stage.Draft, null, "manba yoʻq"), (text.Stage, text.ScheduledFor, text.ReturnReason));
    }

    [Fact]
    public void Submit_Returned_ForgetsTheReason()
    {
        var text = At(Stage.InReview);
        text.Return(Reviewer, Now, "manba yoʻq");

        text.Submit(Author, Now);

        Assert.Null(text.ReturnReason);
    }

    [Fact]
    public void Withdraw_NeverPublic_IsRefused() => Refused(Refusal.NeverPublic, () => At(Stage.Approved).Withdraw(Reviewer, Now, "xato"));

    [Fact]
    public void Withdraw_WithoutReason_IsRefused() => Refused(Refusal.ReasonMissing, () => At(Stage.Published).Withdraw(Reviewer, Now, ""));

    [Fact]
    public void Withdraw_Twice_IsRefused()
    {
        var text = At(Stage.Published);
        text.Withdraw(Reviewer, Now, "xato");

        Refused(Refusal.AlreadyWithdrawn, () => text.Withdraw(Reviewer, Now, "xato"));
    }

    [Fact]
    public void Restore_NotWithdrawn_IsRefused() => Refused(Refusal.NotWithdrawn, () => At(Stage.Published).Restore(Reviewer, Now));

    [Fact]
    public void Restore_Withdrawn_IsPublicAgain()
    {
        var text = At(Stage.Published);
        text.Withdraw(Reviewer, Now, "xato");

        text.Restore(Reviewer, Now);

        Assert.True(text.IsPublic);
    }

    [Fact]
    public void Begin_SameLanguageTwice_IsRefused() =>
        Refused(Refusal.AlreadyBegun, () => Draft().Entry.Begin(SiteLanguage.Uzbek, "a", Text("a"), Author, Now));

    [Fact]
    public void EveryVerb_OfALife_IsOneEventAndOneVersion()
    {
        var text = At(Stage.Published);

        Assert.Equal([Verb.Create, Verb.Write, Verb.Submit, Verb.Approve, Verb.Publish], text.Entry.Events.Select(change => change.Verb));
        Assert.Equal(5, text.Entry.Version);
    }

    private static void Use(Verb verb, Translation text)
    {
        switch (verb)
        {
            case Verb.Write:
                text.Write(Text("x"), Author, Now);
                break;
            case Verb.Submit:
                text.Submit(Author, Now);
                break;
            case Verb.TakeBack:
                text.TakeBack(Author, Now);
                break;
            case Verb.Return:
                text.Return(Reviewer, Now, "sabab");
                break;
            case Verb.Approve:
                text.Approve(Reviewer, Now);
                break;
            case Verb.Schedule:
                text.Schedule(Now.AddDays(1), Reviewer, Now);
                break;
            case Verb.Unschedule:
                text.Unschedule(Reviewer, Now);
                break;
            case Verb.Publish:
                text.Publish(Reviewer, Now);
                break;
            case Verb.PublishExceptionally:
                text.PublishExceptionally(Administrator, Now, "sabab");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(verb));
        }
    }

    private static void Refused(Refusal refusal, Action act) => Assert.Equal(refusal, Assert.Throws<EditorialException>(act).Refusal);

    private static (Stage, int, int?, int?, DateTimeOffset?, int) State(Translation text) =>
        (text.Stage, text.Entry.Version, text.LiveNumber, text.WorkingNumber, text.ScheduledFor, text.Entry.Events.Count);
}
