using ExpertCouncil.Core.Content;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <summary>The words a person of the desk sees for values and rules of the facts that readers never see by name.</summary>
public static class FactsWording
{
    public static string Text(this MemorandumText text) => text == MemorandumText.Full ? FactsText.MemorandumText_Full : FactsText.MemorandumText_Description;

    public static string Text(this DateCertainty certainty) => certainty == DateCertainty.Exact ? FactsText.Certainty_Exact : FactsText.Certainty_Seen;

    public static string Text(this FigureUnit unit) => unit switch
    {
        FigureUnit.BillionUsd => FactsText.Unit_BillionUsd,
        FigureUnit.MillionUsd => FactsText.Unit_MillionUsd,
        FigureUnit.Percent => FactsText.Unit_Percent,
        FigureUnit.Count => FactsText.Unit_Count,
        FigureUnit.Year => FactsText.Unit_Year,
        _ => FactsText.Unit_Years,
    };

    public static string Text(this FigureQualifier qualifier) => qualifier switch
    {
        FigureQualifier.Exact => FactsText.Qualifier_Exact,
        FigureQualifier.About => FactsText.Qualifier_About,
        _ => FactsText.Qualifier_MoreThan,
    };

    public static string Text(this FigureSide side) => side switch
    {
        FigureSide.Uzbekistan => SiteText.Side_Uzbekistan,
        FigureSide.Kazakhstan => SiteText.Side_Kazakhstan,
        FigureSide.Both => FactsText.FigureSide_Both,
        FigureSide.Media => FactsText.FigureSide_Media,
        _ => FactsText.FigureSide_Portal,
    };

    public static string Text(this FigureStatus status) => status switch
    {
        FigureStatus.Final => SiteText.FigureStatus_Final,
        FigureStatus.Preliminary => FactsText.FigureStatus_Preliminary,
        _ => FactsText.FigureStatus_Target,
    };

    /// <summary>One entry of the kind, where lists name many.</summary>
    public static string Name(this EntryKind kind) => kind switch
    {
        EntryKind.Meeting => FactsText.Kind_Meeting,
        EntryKind.Memorandum => FactsText.Kind_Memorandum,
        EntryKind.WorkPlanItem => FactsText.Kind_WorkPlanItem,
        EntryKind.News => FactsText.Kind_News,
        EntryKind.Person => FactsText.Kind_Person,
        EntryKind.Organisation => FactsText.Kind_Organisation,
        _ => FactsText.Kind_Page,
    };

    /// <summary>What an entry of the kind is for.</summary>
    public static string Explanation(this EntryKind kind) => kind switch
    {
        EntryKind.Meeting => FactsText.Kind_MeetingIs,
        EntryKind.Memorandum => FactsText.Kind_MemorandumIs,
        EntryKind.WorkPlanItem => FactsText.Kind_WorkPlanItemIs,
        EntryKind.News => FactsText.Kind_NewsIs,
        EntryKind.Person => FactsText.Kind_PersonIs,
        EntryKind.Organisation => FactsText.Kind_OrganisationIs,
        _ => FactsText.Kind_PageIs,
    };

    public static string LanguageName(string tag) => tag switch
    {
        "ky" => FactsText.Language_Kyrgyz,
        "tg" => FactsText.Language_Tajik,
        "tk" => FactsText.Language_Turkmen,
        "tr" => FactsText.Language_Turkish,
        "zh" => FactsText.Language_Chinese,
        _ => Wording.LanguageName(tag),
    };

    public static string Text(this FactsFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);

        return fault.Rule switch
        {
            FactsRule.MeetingEndsBeforeItStarts => FactsText.Rule_MeetingEnds,
            FactsRule.TimeWithoutZone => FactsText.Rule_TimeWithoutZone,
            FactsRule.ZoneUnknown => FactsText.Rule_ZoneUnknown,
            FactsRule.PersonOrName => FactsText.Rule_PersonOrName,
            FactsRule.FileOrAddress => FactsText.Rule_FileOrAddress,
            FactsRule.MemorandumEndsBeforeItStarts => FactsText.Rule_MemorandumEnds,
            FactsRule.PartyMissing => FactsText.Rule_PartyMissing,
            FactsRule.TermEndsBeforeItStarts => FactsText.Rule_TermEnds,
            FactsRule.EntryOrAddress => FactsText.Rule_EntryOrAddress,
            FactsRule.PostEndsBeforeItStarts => FactsText.Rule_PostEnds,
            FactsRule.MilestoneEndsBeforeItStarts => FactsText.Rule_MilestoneEnds,
            FactsRule.FigureKeyInvalid => FactsText.Rule_FigureKeyInvalid,
            FactsRule.FigureKeyTaken => FactsText.Rule_FigureKeyTaken,
            FactsRule.SeriesOfAnotherSide => FactsText.Rule_SeriesSide,
            FactsRule.SeriesInAnotherUnit => FactsText.Rule_SeriesUnit,
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault.Rule, "Every rule has words."),
        };
    }
}
