using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Web.Localization;

/// <summary>The words of the desk for what keeps a text from the public: each says what is wrong, and what was found.</summary>
public static class ObstacleWording
{
    public static string Text(this Obstacle obstacle)
    {
        var what = obstacle.Code == ObstacleCode.TextFault ? FaultText(obstacle.Detail) : Text(obstacle.Code);
        var found = obstacle.Code == ObstacleCode.TextFault ? obstacle.Found : obstacle.Detail;
        var sentence = found.Length == 0 ? what : $"{what.TrimEnd('.')}: {found}";

        return obstacle.Line is { } line ? $"{DeskText.Obstacle_Line.With(line)}: {sentence}" : sentence;
    }

    /// <summary>What stood in the way, as the journal keeps it: the code of an obstacle or of a fault in the text.</summary>
    public static string OfCode(string code) => Enum.TryParse<ObstacleCode>(code, out var obstacle) ? Text(obstacle) : FaultText(code);

    /// <summary>A fault the renderer names, one of <see cref="TextFaultCodes"/>.</summary>
    public static string FaultText(string code) => code switch
    {
        TextFaultCodes.TextTooLong => DeskText.Fault_TextTooLong,
        TextFaultCodes.NestedTooDeep => DeskText.Fault_NestedTooDeep,
        TextFaultCodes.TooManyLinks => DeskText.Fault_TooManyLinks,
        TextFaultCodes.ForbiddenCharacter => DeskText.Fault_ForbiddenCharacter,
        TextFaultCodes.RawHtml => DeskText.Fault_RawHtml,
        TextFaultCodes.FirstLevelHeading => DeskText.Fault_FirstLevelHeading,
        TextFaultCodes.SkippedHeadingLevel => DeskText.Fault_SkippedHeadingLevel,
        TextFaultCodes.EmptyHeading => DeskText.Fault_EmptyHeading,
        TextFaultCodes.UnknownBlock => DeskText.Fault_UnknownBlock,
        TextFaultCodes.UnclosedBlock => DeskText.Fault_UnclosedBlock,
        TextFaultCodes.StrayBlockEnd => DeskText.Fault_StrayBlockEnd,
        TextFaultCodes.EmptyBlock => DeskText.Fault_EmptyBlock,
        TextFaultCodes.BlockNotEmpty => DeskText.Fault_BlockNotEmpty,
        TextFaultCodes.BlockTitleExpected => DeskText.Fault_BlockTitleExpected,
        TextFaultCodes.UnknownParameter => DeskText.Fault_UnknownParameter,
        TextFaultCodes.MissingParameter => DeskText.Fault_MissingParameter,
        TextFaultCodes.DuplicateParameter => DeskText.Fault_DuplicateParameter,
        TextFaultCodes.ConflictingParameters => DeskText.Fault_ConflictingParameters,
        TextFaultCodes.WrongParameter => DeskText.Fault_WrongParameter,
        TextFaultCodes.UnknownEntry => DeskText.Fault_UnknownEntry,
        TextFaultCodes.UnknownPerson => DeskText.Fault_UnknownPerson,
        TextFaultCodes.UnknownFile => DeskText.Fault_UnknownFile,
        TextFaultCodes.UnknownFigure => DeskText.Fault_UnknownFigure,
        TextFaultCodes.UnknownAnchor => DeskText.Fault_UnknownAnchor,
        TextFaultCodes.NotAnImage => DeskText.Fault_NotAnImage,
        TextFaultCodes.ForbiddenLink => DeskText.Fault_ForbiddenLink,
        TextFaultCodes.MalformedLink => DeskText.Fault_MalformedLink,
        TextFaultCodes.LinkWithoutText => DeskText.Fault_LinkWithoutText,
        TextFaultCodes.LinkInsideLink => DeskText.Fault_LinkInsideLink,
        TextFaultCodes.ImageWithoutAlternative => DeskText.Fault_ImageWithoutAlternative,
        TextFaultCodes.UndefinedFootnote => DeskText.Fault_UndefinedFootnote,
        TextFaultCodes.UnusedFootnote => DeskText.Fault_UnusedFootnote,
        TextFaultCodes.DuplicateFootnote => DeskText.Fault_DuplicateFootnote,
        TextFaultCodes.WrongSpellingMark => DeskText.Fault_WrongSpellingMark,
        _ => code,
    };

    private static string Text(ObstacleCode code) => code switch
    {
        ObstacleCode.TitleMissing => DeskText.Obstacle_TitleMissing,
        ObstacleCode.SummaryMissing => DeskText.Obstacle_SummaryMissing,
        ObstacleCode.BodyMissing => DeskText.Obstacle_BodyMissing,
        ObstacleCode.AlternativeTextMissing => DeskText.Obstacle_AlternativeTextMissing,
        ObstacleCode.PlaceMissing => DeskText.Obstacle_PlaceMissing,
        ObstacleCode.ParticipantsMissing => DeskText.Obstacle_ParticipantsMissing,
        ObstacleCode.FactsTextMissing => DeskText.Obstacle_FactsTextMissing,
        ObstacleCode.ConflictUnsettled => DeskText.Obstacle_ConflictUnsettled,
        ObstacleCode.SlugTaken => DeskText.Obstacle_SlugTaken,
        ObstacleCode.ChangeNoteMissing => DeskText.Obstacle_ChangeNoteMissing,
        ObstacleCode.EntryUnknown => DeskText.Obstacle_EntryUnknown,
        ObstacleCode.TagUnknown => DeskText.Obstacle_TagUnknown,
        ObstacleCode.DirectionUnknown => DeskText.Obstacle_DirectionUnknown,
        ObstacleCode.FileUnknown => DeskText.Obstacle_FileUnknown,
        _ => DeskText.Obstacle_NumberTaken,
    };
}
