using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>What the store holds that a plan file may speak of.</summary>
internal sealed record PlanStock
{
    public required IReadOnlyDictionary<string, Entry> Items { get; init; }

    public required IReadOnlySet<string> Organisations { get; init; }

    public required IReadOnlySet<string> Directions { get; init; }

    public required IReadOnlySet<string> Meetings { get; init; }

    /// <summary>The items are tracked, so that they can be changed.</summary>
    public static async Task<PlanStock> LoadAsync(CouncilStore store, CancellationToken cancellationToken) => new()
    {
        Items = await store.EntriesWithTexts.Where(e => e.Kind == EntryKind.WorkPlanItem).ToDictionaryAsync(e => e.Key, StringComparer.Ordinal, cancellationToken),
        Organisations = await KeysAsync(store, EntryKind.Organisation, cancellationToken),
        Directions = await store.Tags.Where(tag => tag.IsDirection).Select(tag => tag.Key).ToHashSetAsync(StringComparer.Ordinal, cancellationToken),
        Meetings = await KeysAsync(store, EntryKind.Meeting, cancellationToken),
    };

    public static string TitleOf(Entry item) => (item.In(SiteLanguage.Uzbek)?.Working ?? item.In(SiteLanguage.Kazakh)?.Working)?.Title ?? item.Key;

    private static Task<HashSet<string>> KeysAsync(CouncilStore store, EntryKind kind, CancellationToken cancellationToken) =>
        store.Entries.Where(e => e.Kind == kind).Select(e => e.Key).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
}
