using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Admin.WorkPlan;

/// <summary>The quick form of an item, as it was typed.</summary>
public sealed record ItemForm
{
    public const int TextMaxLength = 1000;
    public const int UrlMaxLength = 500;

    public string? Status { get; init; }

    public string? Progress { get; init; }

    /// <summary>What the person saw: who leaves it as it was does not undo what somebody else sets meanwhile.</summary>
    public string? SeenStatus { get; init; }

    public string? SeenProgress { get; init; }

    public string? LogDate { get; init; }

    public string? LogUz { get; init; }

    public string? LogKk { get; init; }

    public string? EvidenceEntry { get; init; }

    public string? EvidenceUrl { get; init; }

    public string? EvidenceUz { get; init; }

    public string? EvidenceKk { get; init; }

    public EntryReference? EvidenceReference => EntryReference.TryParse(EvidenceEntry?.Trim(), out var reference) ? reference : null;

    public static ItemForm Of(WorkPlanItemFacts facts, DateOnly today) => new()
    {
        Status = facts.Status.Word(),
        Progress = Written(facts.Progress),
        SeenStatus = facts.Status.Word(),
        SeenProgress = Written(facts.Progress),
        LogDate = PartialDate.FromDay(today).ToString(),
    };

    internal static string? Written(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
