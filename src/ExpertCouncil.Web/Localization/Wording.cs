using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Reports;

namespace ExpertCouncil.Web.Localization;

/// <summary>The words a reader sees for the values of the model.</summary>
public static class Wording
{
    public static string Text(this Side side) => side switch
    {
        Side.Uzbekistan => SiteText.Side_Uzbekistan,
        Side.Kazakhstan => SiteText.Side_Kazakhstan,
        _ => SiteText.Side_Regional,
    };

    public static string Text(this MeetingFormat format) => format switch
    {
        MeetingFormat.InPerson => SiteText.MeetingFormat_InPerson,
        MeetingFormat.Online => SiteText.MeetingFormat_Online,
        _ => SiteText.MeetingFormat_Hybrid,
    };

    public static string Text(this MeetingState state) => state switch
    {
        MeetingState.Announced => SiteText.MeetingState_Announced,
        MeetingState.Held => SiteText.MeetingState_Held,
        MeetingState.Reported => SiteText.MeetingState_Reported,
        MeetingState.Cancelled => SiteText.MeetingState_Cancelled,
        _ => SiteText.MeetingState_Postponed,
    };

    public static string Text(this ParticipantRole role) => role switch
    {
        ParticipantRole.Chair => SiteText.Role_Chair,
        ParticipantRole.Moderator => SiteText.Role_Moderator,
        ParticipantRole.Speaker => SiteText.Role_Speaker,
        _ => SiteText.Role_Participant,
    };

    public static string Text(this DocumentRole role) => role switch
    {
        DocumentRole.Programme => SiteText.Document_Programme,
        DocumentRole.Protocol => SiteText.Document_Protocol,
        DocumentRole.Presentation => SiteText.Document_Presentation,
        DocumentRole.Report => SiteText.Document_Report,
        DocumentRole.PressRelease => SiteText.Document_PressRelease,
        _ => SiteText.Document_Photo,
    };

    public static string Text(this PlanItemNature nature) => nature switch
    {
        PlanItemNature.Undertaking => SiteText.PlanNature_Undertaking,
        PlanItemNature.Direction => SiteText.PlanNature_Direction,
        _ => SiteText.PlanNature_Proposal,
    };

    public static string Text(this PlanItemStatus status) => status switch
    {
        PlanItemStatus.NotStarted => SiteText.PlanStatus_NotStarted,
        PlanItemStatus.Planned => SiteText.PlanStatus_Planned,
        PlanItemStatus.InProgress => SiteText.PlanStatus_InProgress,
        PlanItemStatus.Done => SiteText.PlanStatus_Done,
        PlanItemStatus.Postponed => SiteText.PlanStatus_Postponed,
        PlanItemStatus.Cancelled => SiteText.PlanStatus_Cancelled,
        _ => SiteText.PlanStatus_NotPublished,
    };

    public static string Text(this NewsCategory category) =>
        category == NewsCategory.News ? SiteText.News_Category_News : SiteText.News_Category_Explainer;

    /// <summary>The name of a language by its BCP 47 tag; the tag itself for one that no text of ours needed yet.</summary>
    public static string LanguageName(string tag) => tag switch
    {
        "uz" => SiteText.Language_Uzbek,
        "uz-Cyrl" => SiteText.Language_UzbekCyrillic,
        "kk" => SiteText.Language_Kazakh,
        "ru" => SiteText.Language_Russian,
        "en" => SiteText.Language_English,
        "kaa" => SiteText.Language_Karakalpak,
        _ => tag,
    };

    /// <summary>The name of a section as menus show it.</summary>
    public static string Text(this Section section) => section switch
    {
        Section.Meetings => SiteText.Nav_Meetings,
        Section.Memoranda => SiteText.Nav_Memoranda,
        Section.WorkPlan => SiteText.Nav_WorkPlan,
        Section.News => SiteText.Nav_News,
        Section.People => SiteText.Nav_People,
        Section.Organisations => SiteText.Nav_Organisations,
        Section.Directions => SiteText.Nav_Directions,
        Section.Calendar => SiteText.Nav_Calendar,
        Section.Archive => SiteText.Nav_Archive,
        Section.About => SiteText.Nav_About,
        Section.Contacts => SiteText.Nav_Contacts,
        Section.Accessibility => SiteText.Nav_Accessibility,
        Section.Figures => SiteText.Nav_Figures,
        Section.Timeline => SiteText.Nav_Timeline,
        Section.Glossary => SiteText.Nav_Glossary,
        Section.Search => SiteText.Nav_Search,
        Section.Mistakes => SiteText.Mistake_Title,
        _ => SiteText.Nav_SiteMap,
    };

    public static string Text(this MistakeLetterFault fault) => fault switch
    {
        MistakeLetterFault.QuoteMissing => SiteText.Mistake_QuoteMissing,
        MistakeLetterFault.QuoteTooLong => SiteText.Mistake_TooLong.With(MistakeReport.QuoteMaxLength),
        _ => SiteText.Mistake_TooLong.With(MistakeReport.CommentMaxLength),
    };

    /// <summary>The kind of a card; of a page, the section it stands in.</summary>
    public static string KindText(this EntryCard card) => card.Facts is PageFacts page ? SiteAddresses.SectionOf(page.Role).Text() : card.Kind.Text();

    /// <summary>The kind of many entries, where pages stand beside the others.</summary>
    public static string FilterText(this EntryKind kind) => kind == EntryKind.Page ? SiteText.Search_Pages : kind.Text();

    /// <summary>The kind of an entry as a small heading above its title.</summary>
    public static string Text(this EntryKind kind) => kind == EntryKind.Page ? SiteText.Nav_About : SiteAddresses.SectionOf(kind).Text();
}
