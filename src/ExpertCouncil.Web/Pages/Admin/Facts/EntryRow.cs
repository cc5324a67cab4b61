using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <summary>One entry that is named: its key, its reference, or what a person typed of its title.</summary>
public sealed class EntryRow : FormRow
{
    public string? Entry { get; set; }

    // A key alone is that of a plan item: other lists of entries name their kind.
    public override string? Summary() => Names().Show(Entry?.Contains('/', StringComparison.Ordinal) == true ? null : EntryKind.WorkPlanItem, Entry);

    public static IEnumerable<EntryRow> Of(IEnumerable<string> keys) => keys.Select(key => new EntryRow { Entry = key });
}
