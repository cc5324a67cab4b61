namespace ExpertCouncil.Core.Import.Plan;

/// <summary>What can be wrong with a plan file. In brackets the arguments of the fault.</summary>
public enum PlanFaultCode
{
    /// <summary>(kilobytes)</summary>
    FileTooLarge,
    FileEmpty,

    /// <summary>The workbook itself, instead of a text saved from it.</summary>
    FileIsWorkbook,
    FileEncoding,
    QuotationOpen,

    /// <summary>(lines)</summary>
    TooManyLines,

    /// <summary>(heading)</summary>
    ColumnUnknown,
    ColumnNotOnce,
    TitleColumnMissing,

    /// <summary>(cells found, cells expected)</summary>
    CellCount,
    Missing,

    /// <summary>(text, least, most)</summary>
    NotANumber,

    /// <summary>(text, the words it could be)</summary>
    NotAWord,

    /// <summary>(text)</summary>
    NotADay,
    TermReversed,

    /// <summary>(text)</summary>
    PlanInvalid,

    /// <summary>(key)</summary>
    KeyTwice,

    /// <summary>(key)</summary>
    KeyInvalid,

    /// <summary>(key)</summary>
    KeyUnknown,
    NotChangedHere,

    /// <summary>(key)</summary>
    OrganisationUnknown,

    /// <summary>(key)</summary>
    DirectionUnknown,

    /// <summary>(key)</summary>
    MeetingUnknown,

    /// <summary>(number, title of the item that has it)</summary>
    NumberTaken,
    TitleMissing,

    /// <summary>A title that was changed where it is not said in which language.</summary>
    TitleLanguageOpen,

    /// <summary>(most)</summary>
    TitleTooLong,
    UnderReview,

    /// <summary>(the <see cref="Editorial.Refusal"/>)</summary>
    Refused,
}
