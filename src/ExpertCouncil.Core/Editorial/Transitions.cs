namespace ExpertCouncil.Core.Editorial;

/// <summary>The one table of how a working revision may move. A verb that is not listed does not move it.</summary>
public static class Transitions
{
    private static readonly Dictionary<Verb, Transition> Table = new()
    {
        // Facts go the way of the texts that show them: a public text with new facts is a draft again.
        [Verb.ChangeFacts] = new([Stage.Draft, Stage.Published], Stage.Draft),
        [Verb.Write] = new([Stage.Draft, Stage.Published], Stage.Draft),
        [Verb.Submit] = new([Stage.Draft], Stage.InReview),
        [Verb.TakeBack] = new([Stage.InReview], Stage.Draft),
        [Verb.Return] = new([Stage.InReview, Stage.Approved, Stage.Scheduled], Stage.Draft),
        [Verb.Approve] = new([Stage.InReview], Stage.Approved),
        [Verb.Schedule] = new([Stage.Approved], Stage.Scheduled),
        [Verb.Unschedule] = new([Stage.Scheduled], Stage.Approved),
        [Verb.Publish] = new([Stage.Approved, Stage.Scheduled], Stage.Published),
        [Verb.PublishExceptionally] = new([Stage.Draft, Stage.InReview, Stage.Approved], Stage.Published),
    };

    public static bool Allows(Verb verb, Stage from) => Table.TryGetValue(verb, out var transition) && transition.From.Contains(from);

    /// <exception cref="EditorialException">The verb is not allowed in this stage.</exception>
    public static Stage Next(Verb verb, Stage from) =>
        Allows(verb, from) ? Table[verb].To : throw new EditorialException(Refusal.WrongStage);

    private sealed record Transition(HashSet<Stage> From, Stage To);
}
