using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Admin.WorkPlan;

/// <summary>Reads what was typed into the quick form of an item into its facts; what cannot be meant is told by the field.</summary>
internal sealed class ItemReading(ItemForm form, Action<string, string> refuse)
{
    /// <param name="now">The facts as they stand.</param>
    /// <param name="isEvidenceKnown">Whether the entry named as evidence exists.</param>
    public WorkPlanItemFacts Read(WorkPlanItemFacts now, bool isEvidenceKnown)
    {
        var facts = now with { Status = Status(now), Progress = Progress(now) };

        if (Log() is { } line)
        {
            facts = facts with { Log = [.. facts.Log, line] };
        }

        return Evidence(isEvidenceKnown) is { } evidence && !facts.Evidence.Contains(evidence) ? facts with { Evidence = [.. facts.Evidence, evidence] } : facts;
    }

    private PlanItemStatus Status(WorkPlanItemFacts now)
    {
        if (!AddressWords.TryParse<PlanItemStatus>(form.Status, out var status))
        {
            refuse(nameof(form.Status), PlanText.Item_StatusMissing);

            return now.Status;
        }

        if (form.Status == form.SeenStatus || status == now.Status)
        {
            return now.Status;
        }

        if (form.SeenStatus != now.Status.Word())
        {
            refuse(nameof(form.Status), $"{PlanText.Item_Changed} {PlanText.Item_Now}: {now.Status.Text()}");
        }

        return status.Value;
    }

    private int? Progress(WorkPlanItemFacts now)
    {
        var typed = form.Progress?.Trim().TrimEnd('%').TrimEnd() ?? "";
        var isNumber = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100;

        if (typed.Length > 0 && !isNumber)
        {
            refuse(nameof(form.Progress), PlanText.Item_ProgressInvalid);

            return now.Progress;
        }

        var progress = typed.Length == 0 ? (int?)null : number;
        var seen = form.SeenProgress ?? "";

        if (progress == now.Progress || (ItemForm.Written(progress) ?? "") == seen)
        {
            return now.Progress;
        }

        if (seen != (ItemForm.Written(now.Progress) ?? ""))
        {
            refuse(nameof(form.Progress), $"{PlanText.Item_Changed} {PlanText.Item_Now}: {ItemForm.Written(now.Progress) ?? PlanText.Import_Nothing}");
        }

        return progress;
    }

    private PlanLogEntry? Log()
    {
        var text = Local(form.LogUz, form.LogKk, nameof(form.LogUz), nameof(form.LogKk));

        if (text is null)
        {
            return null;
        }

        if (PartialDate.TryParse(form.LogDate?.Trim(), out var date))
        {
            return new PlanLogEntry(date.Value, text);
        }

        refuse(nameof(form.LogDate), PlanText.Item_LogDateInvalid);

        return null;
    }

    private Evidence? Evidence(bool isKnown)
    {
        var (entry, url) = (form.EvidenceEntry?.Trim() ?? "", form.EvidenceUrl?.Trim() ?? "");
        var title = Local(form.EvidenceUz, form.EvidenceKk, nameof(form.EvidenceUz), nameof(form.EvidenceKk));

        if (entry.Length > 0 && url.Length > 0)
        {
            refuse(nameof(form.EvidenceUrl), PlanText.Item_EvidenceBoth);
        }
        else if (entry.Length > 0)
        {
            Require(isKnown, nameof(form.EvidenceEntry), PlanText.Item_EvidenceEntryInvalid);

            return form.EvidenceReference is { } reference ? new Evidence(reference) : null;
        }
        else if (url.Length > 0 || title is not null)
        {
            Require(url.Length <= ItemForm.UrlMaxLength, nameof(form.EvidenceUrl), PlanText.Item_TooLong.With(ItemForm.UrlMaxLength));
            Require(IsAddress(url), nameof(form.EvidenceUrl), PlanText.Item_EvidenceUrlInvalid);
            Require(title is not null, nameof(form.EvidenceUz), PlanText.Item_EvidenceTitleMissing);

            return new Evidence(Title: title, Url: url);
        }

        return null;
    }

    /// <summary>What is written in one language only can be saved; what is missing is told before publication.</summary>
    private LocalText? Local(string? uzbek, string? kazakh, string uzbekField, string kazakhField)
    {
        var (uz, kk) = (uzbek?.Trim() ?? "", kazakh?.Trim() ?? "");
        Require(uz.Length <= ItemForm.TextMaxLength, uzbekField, PlanText.Item_TooLong.With(ItemForm.TextMaxLength));
        Require(kk.Length <= ItemForm.TextMaxLength, kazakhField, PlanText.Item_TooLong.With(ItemForm.TextMaxLength));

        return uz.Length + kk.Length == 0 ? null : new LocalText(uz, kk);
    }

    private void Require(bool holds, string field, string message)
    {
        if (!holds)
        {
            refuse(field, message);
        }
    }

    private static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme is "https" or "http") && address.Host.Length > 0;
}
