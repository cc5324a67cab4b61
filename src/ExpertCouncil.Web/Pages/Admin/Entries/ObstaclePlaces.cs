using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>Where what stands against a publication is put right.</summary>
public static class ObstaclePlaces
{
    public static string Of(EntryReference entry, SiteLanguage? language, Obstacle obstacle) => obstacle.Code switch
    {
        ObstacleCode.ConflictUnsettled => DeskLinks.Conflict(obstacle.Detail),
        ObstacleCode.SlugTaken when language is { } own => DeskLinks.Act(entry, Core.Editorial.Verb.Rename, own),
        _ => DeskLinks.Edit(entry, language) + "#" + Field(obstacle.Code, language),
    };

    /// <summary>The id of the control, or part, of the editor's page where it is put right.</summary>
    public static string Field(ObstacleCode code, SiteLanguage? language) => code switch
    {
        ObstacleCode.TitleMissing => $"{language?.Code()}_Title",
        ObstacleCode.SummaryMissing => $"{language?.Code()}_Summary",
        ObstacleCode.SlugTaken => $"{language?.Code()}_Slug",
        ObstacleCode.BodyMissing or ObstacleCode.TextFault or ObstacleCode.AlternativeTextMissing => $"{language?.Code()}_Body",
        ObstacleCode.ChangeNoteMissing => $"{language?.Code()}_ChangeNote",
        _ => "facts",
    };
}
