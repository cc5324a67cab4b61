using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Pages.Archive;

internal static class ArchiveKinds
{
    /// <summary>The kinds whose entries have a day of their own. Plan items do not: most stand under the day they came to this site, which says nothing.</summary>
    public static readonly EntryKind[] All = [EntryKind.Meeting, EntryKind.Memorandum, EntryKind.News];
}
