namespace ExpertCouncil.Core.Publishing;

/// <summary>Something that stands between a text and the public.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Detail">What was found, as written: a fault code of <see cref="Markdown.TextFaultCodes"/> for <see cref="ObstacleCode.TextFault"/>, a name, a key; may be empty.</param>
/// <param name="Line">Of the body, from 1, where it has one.</param>
/// <param name="Found">For a text fault, what was found there.</param>
public sealed record Obstacle(ObstacleCode Code, string Detail = "", int? Line = null, string Found = "");

public enum ObstacleCode
{
    TitleMissing,
    SummaryMissing,
    BodyMissing,

    /// <summary>The renderer refuses something; <see cref="Obstacle.Detail"/> is its code.</summary>
    TextFault,
    AlternativeTextMissing,
    PlaceMissing,
    ParticipantsMissing,

    /// <summary>A text of the facts is missing in one language; the detail is the other language's.</summary>
    FactsTextMissing,

    /// <summary>A file and the store disagree; the detail is the path.</summary>
    ConflictUnsettled,

    /// <summary>The detail is the entry that has it.</summary>
    SlugTaken,

    /// <summary>A major update of a public text tells readers what changed.</summary>
    ChangeNoteMissing,

    /// <summary>The facts name an entry nobody has written.</summary>
    EntryUnknown,
    TagUnknown,
    DirectionUnknown,

    /// <summary>The facts name a file that is not beside the text.</summary>
    FileUnknown,

    /// <summary>Another item of the plan has the number, another page the role.</summary>
    NumberTaken,
}
