using ExpertCouncil.Core.Editorial;

namespace ExpertCouncil.Core.Tests.Editorial;

public sealed class TransitionsTests
{
    // Written out once more on purpose: a change of the table has to be made twice.
    private static readonly Dictionary<(Stage From, Verb Verb), Stage> Allowed = new()
    {
        [(Stage.Draft, Verb.ChangeFacts)] = Stage.Draft,
        [(Stage.Published, Verb.ChangeFacts)] = Stage.Draft,
        [(Stage.Draft, Verb.Write)] = Stage.Draft,
        [(Stage.Draft, Verb.Submit)] = Stage.InReview,
        [(Stage.Draft, Verb.PublishExceptionally)] = Stage.Published,
        [(Stage.InReview, Verb.TakeBack)] = Stage.Draft,
        [(Stage.InReview, Verb.Return)] = Stage.Draft,
        [(Stage.InReview, Verb.Approve)] = Stage.Approved,
        [(Stage.InReview, Verb.PublishExceptionally)] = Stage.Published,
        [(Stage.Approved, Verb.Return)] = Stage.Draft,
        [(Stage.Approved, Verb.Schedule)] = Stage.Scheduled,
        [(Stage.Approved, Verb.Publish)] = Stage.Published,
        [(Stage.Approved, Verb.PublishExceptionally)] = Stage.Published,
        [(Stage.Scheduled, Verb.Return)] = Stage.Draft,
        [(Stage.Scheduled, Verb.Unschedule)] = Stage.Approved,
        [(Stage.Scheduled, Verb.Publish)] = Stage.Published,
        [(Stage.Published, Verb.Write)] = Stage.Draft,
    };

    public static TheoryData<Stage, Verb> All()
    {
        var all = new TheoryData<Stage, Verb>();

        foreach (var stage in Enum.GetValues<Stage>())
        {
            foreach (var verb in Enum.GetValues<Verb>())
            {
                all.Add(stage, verb);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Next_StageAndVerb_IsAllowedOnlyByTheTable(Stage from, Verb verb)
    {
        if (Allowed.TryGetValue((from, verb), out var to))
        {
            Assert.True(Transitions.Allows(verb, from));
            Assert.Equal(to, Transitions.Next(verb, from));
        }
        else
        {
            Assert.False(Transitions.Allows(verb, from));
            Assert.Equal(Refusal.WrongStage, Assert.Throws<EditorialException>(() => Transitions.Next(verb, from)).Refusal);
        }
    }
}
