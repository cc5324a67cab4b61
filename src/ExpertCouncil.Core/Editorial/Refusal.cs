namespace ExpertCouncil.Core.Editorial;

/// <summary>Why a verb was refused. The wording belongs to whoever speaks to the editor.</summary>
public enum Refusal
{
    WrongStage,
    OwnText,
    NotAdministrator,
    ReasonMissing,
    TimePassed,
    NotYetTime,
    NeverPublic,
    AlreadyWithdrawn,
    NotWithdrawn,
    AlreadyBegun,
    KeyInvalid,
    SlugInvalid,
    TitleMissing,
    TitleTooLong,
    SummaryTooLong,
}
