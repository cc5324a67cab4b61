using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Reports;

/// <summary>What readers reported, for the desk.</summary>
public sealed class MistakeReports(CouncilStore store, TimeProvider time)
{
    public const int PageSize = 25;

    public Task<int> CountOpenAsync(CancellationToken cancellationToken) => Open.CountAsync(cancellationToken);

    /// <summary>A page of what nobody has dealt with yet, newest first.</summary>
    public Task<MistakeReportPage> OpenAsync(int page, CancellationToken cancellationToken) =>
        PageAsync(Open, Open.OrderByDescending(r => r.SentAt).ThenByDescending(r => r.Id), page, cancellationToken);

    /// <summary>A page of what was dealt with, the last first.</summary>
    public Task<MistakeReportPage> ClosedAsync(int page, CancellationToken cancellationToken) =>
        PageAsync(Closed, Closed.OrderByDescending(r => r.ClosedAt).ThenByDescending(r => r.Id), page, cancellationToken);

    /// <summary>Closes a report. Whoever may write the text may say what became of a report about it.</summary>
    /// <param name="id">The report.</param>
    /// <param name="outcome">Done or dismissed.</param>
    /// <param name="by">The person.</param>
    /// <param name="note">At most <see cref="MistakeReport.NoteMaxLength"/> characters.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>False when there is no such report.</returns>
    /// <exception cref="EditorialException">The text is not the person's to write.</exception>
    public async Task<bool> CloseAsync(Guid id, MistakeReportState outcome, Actor by, string? note, CancellationToken cancellationToken)
    {
        if (await store.MistakeReports.SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } report)
        {
            return false;
        }

        var facts = await store.Entries.Where(e => e.Id == report.EntryId).Select(e => e.Facts).SingleAsync(cancellationToken);
        Permissions.Guard(by, Verb.Write, facts, report.Language);
        report.Close(outcome, by, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), time.GetUtcNow());
        await store.SaveChangesAsync(cancellationToken);

        return true;
    }

    private IQueryable<MistakeReport> Open => store.MistakeReports.AsNoTracking().Where(r => r.State == MistakeReportState.New);

    private IQueryable<MistakeReport> Closed => store.MistakeReports.AsNoTracking().Where(r => r.State != MistakeReportState.New);

    private static async Task<MistakeReportPage> PageAsync(
        IQueryable<MistakeReport> all, IQueryable<MistakeReport> ordered, int page, CancellationToken cancellationToken)
    {
        var count = await all.CountAsync(cancellationToken);
        var last = Math.Max(1, (count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, last);

        return new MistakeReportPage(await ordered.Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken), shown, last, count);
    }
}

/// <param name="Reports">What the page shows.</param>
/// <param name="Number">From 1; a number past the end shows the last page.</param>
/// <param name="Last">The number of the last page.</param>
/// <param name="Count">Of all pages.</param>
public sealed record MistakeReportPage(IReadOnlyList<MistakeReport> Reports, int Number, int Last, int Count);
