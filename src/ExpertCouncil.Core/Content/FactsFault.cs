namespace ExpertCouncil.Core.Content;

/// <summary>Facts that contradict each other.</summary>
/// <param name="Field">The property a person would change: <c>Ends</c>.</param>
/// <param name="Rule">What it breaks.</param>
/// <param name="Value">What stands there, where the rule names it.</param>
public sealed record FactsFault(string Field, FactsRule Rule, string Value = "");

/// <summary>The rules that hold between facts. The wording belongs to whoever speaks to the writer.</summary>
public enum FactsRule
{
    MeetingEndsBeforeItStarts,
    TimeWithoutZone,
    ZoneUnknown,
    PersonOrName,
    FileOrAddress,
    MemorandumEndsBeforeItStarts,
    PartyMissing,
    TermEndsBeforeItStarts,
    EntryOrAddress,
    PostEndsBeforeItStarts,
    MilestoneEndsBeforeItStarts,
    FigureKeyInvalid,
    FigureKeyTaken,
    SeriesOfAnotherSide,
    SeriesInAnotherUnit,
}
