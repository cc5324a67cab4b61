using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Reports;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Reports;

/// <summary>What readers reported, and what became of it.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class IndexModel(MistakeReports reports, PublishedContent content) : DeskPage
{
    [FromQuery(Name = "closed")]
    public bool ShowsClosed { get; init; }

    [FromQuery(Name = "number")]
    public int Number { get; init; } = 1;

    public int OpenCount { get; private set; }

    public MistakeReportPage Shown { get; private set; } = new([], 1, 1, 0);

    public IReadOnlyList<ReportItem> Items { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(typed: null, cancellationToken);

    /// <param name="id">The report.</param>
    /// <param name="outcome">Done or dismissed, by the button pressed.</param>
    /// <param name="note">What the person wrote.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, MistakeReportState outcome, string? note, CancellationToken cancellationToken)
    {
        if (outcome is not (MistakeReportState.Done or MistakeReportState.Dismissed))
        {
            return BadRequest();
        }

        if (note?.Trim().Length > MistakeReport.NoteMaxLength)
        {
            return await RefuseAsync(ReportItem.NoteOf(id), ReportText.Report_NoteTooLong.With(MistakeReport.NoteMaxLength), (id, note), cancellationToken);
        }

        try
        {
            return await reports.CloseAsync(id, outcome, Actor, note, cancellationToken)
                ? Done(DeskLinks.ReportList(ShowsClosed, Number), ReportText.Report_ClosedNotice)
                : NotFound();
        }
        catch (EditorialException)
        {
            return await RefuseAsync(ReportItem.NoteOf(id), ReportText.Report_NotYours, (id, note), cancellationToken);
        }
    }

    private async Task<IActionResult> RefuseAsync(string field, string why, (Guid Id, string? Note) typed, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(field, why);
        await LoadAsync(typed, cancellationToken);

        return Page();
    }

    private async Task LoadAsync((Guid Id, string? Note)? typed, CancellationToken cancellationToken)
    {
        Title = ReportText.Reports_Title;
        OpenCount = await reports.CountOpenAsync(cancellationToken);
        Shown = ShowsClosed ? await reports.ClosedAsync(Number, cancellationToken) : await reports.OpenAsync(Number, cancellationToken);
        var cards = new Dictionary<(EntryReference, string), EntryCard>();

        // A report is about one language of an entry, so its title and its link are of that language.
        foreach (var writing in Shown.Reports.GroupBy(report => report.Writing))
        {
            foreach (var (reference, card) in await content.CardsAsync(writing.Select(report => report.Reference), writing.Key, cancellationToken))
            {
                cards.Add((reference, writing.Key.Tag), card);
            }
        }

        Items = [.. Shown.Reports.Select(report => new ReportItem(report, cards.GetValueOrDefault((report.Reference, report.Writing.Tag)), typed?.Id == report.Id ? typed.Value.Note : null))];
    }
}
