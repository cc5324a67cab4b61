using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Pages.Archive;

internal static class ArchiveKinds
{
    /// <summary>The kinds whose entries belong to a day.</summary>
    public static readonly EntryKind[] All = [EntryKind.Meeting, EntryKind.Memorandum, EntryKind.News, EntryKind.WorkPlanItem];
}
