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
    NotAllowed,
    OtherSide,
    OtherLanguage,
    NothingToCheck,
    NotReady,

    /// <summary>There is no such entry, text, revision or tag.</summary>
    NotFound,
    SlugTaken,

    /// <summary>A text that was public keeps its address; another one is given on purpose, with <see cref="Verb.Rename"/>.</summary>
    SlugFrozen,
    BodyTooLong,
    NoteTooLong,
    ReasonTooLong,
    NumberTaken,
    ValueMissing,
    ValueInvalid,

    /// <summary>Entries need it as it is.</summary>
    InUse,

    /// <summary>Somebody else changed it in between.</summary>
    Changed,
    FileEmpty,
    FileTooLarge,

    /// <summary>No allowed kind, or name and content disagree.</summary>
    FileKindUnknown,

    /// <summary>An image with more pixels than the portal decodes.</summary>
    ImageTooLarge,
    ImageUnreadable,

    /// <summary>The disk is full or cannot be written.</summary>
    FileNotKept,

    /// <summary>It lies in the content folder, which would bring it back.</summary>
    FileOfContent,
}
