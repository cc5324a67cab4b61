using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>
/// Takes a plan file back into the store: who is responsible, the term, the status, the progress and the weight of items the store knows. The file is
/// taken whole, in one transaction, or not at all; an unchanged file changes nothing.
/// </summary>
public sealed class WorkPlanImporter(CouncilStore store, Publisher publisher, TimeProvider time)
{
    /// <param name="path">The file on disk; faults are told with its name.</param>
    /// <param name="cancellationToken">Ends the import before anything is saved.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public async Task<ImportReport> ImportAsync(string path, CancellationToken cancellationToken) =>
        PlanBytes.TryRead(await File.ReadAllBytesAsync(path, cancellationToken), out var text, out var fault)
            ? await ApplyAsync(Path.GetFileName(path), text, cancellationToken)
            : new ImportReport { Faults = [fault.In(Path.GetFileName(path))] };

    /// <param name="file">The name faults are told with.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="cancellationToken">Ends the import before anything is saved.</param>
    public async Task<ImportReport> ApplyAsync(string file, string text, CancellationToken cancellationToken)
    {
        var plan = WorkPlanCsv.Read(text);
        var entries = await EntriesAsync(plan, cancellationToken);
        var organisations = await store.Entries.Where(e => e.Kind == EntryKind.Organisation).Select(e => e.Key).ToHashSetAsync(cancellationToken);
        var faults = plan.Faults
            .Concat(plan.Lines.SelectMany(line => Faults(line, entries.GetValueOrDefault(line.Key), organisations)))
            .OrderBy(fault => fault.Line)
            .Select(fault => fault.In(file))
            .ToList();

        return faults.Count > 0 ? new ImportReport { Faults = faults } : await WriteAsync(plan, entries, cancellationToken);
    }

    private async Task<Dictionary<string, Entry>> EntriesAsync(PlanFile plan, CancellationToken cancellationToken)
    {
        var keys = plan.Lines.Select(line => line.Key).ToList();

        return await store.EntriesWithTexts.Where(e => e.Kind == EntryKind.WorkPlanItem && keys.Contains(e.Key))
            .ToDictionaryAsync(e => e.Key, StringComparer.Ordinal, cancellationToken);
    }

    private async Task<ImportReport> WriteAsync(PlanFile plan, Dictionary<string, Entry> entries, CancellationToken cancellationToken)
    {
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        var (changed, at) = (0, time.GetUtcNow());

        foreach (var line in plan.Lines)
        {
            var entry = entries[line.Key];
            var (now, wanted) = ((WorkPlanItemFacts)entry.Facts, line.Facts);

            if (SayTheSame(now, wanted))
            {
                continue;
            }

            var facts = now with { Responsible = wanted.Responsible, Term = wanted.Term, Status = wanted.Status, Progress = wanted.Progress, Weight = wanted.Weight };
            entry.ChangeFacts(facts, Actor.ContentFiles, at);
            FilePublication.PublishFacts(entry, at);
            await publisher.WriteAsync(entry, cancellationToken);
            changed++;
        }

        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        return new ImportReport { Changed = changed, Unchanged = plan.Lines.Count - changed };
    }

    private static IEnumerable<PlanFault> Faults(PlanLine line, Entry? entry, HashSet<string> organisations)
    {
        if (entry is null)
        {
            yield return line.Key.Length == 0
                ? new PlanFault(line.Line, PlanFaultCode.Missing, PlanColumn.Key)
                : new PlanFault(line.Line, PlanFaultCode.KeyUnknown, PlanColumn.Key) { Arguments = [line.Key] };
            yield break;
        }

        foreach (var column in Fixed(line, entry, (WorkPlanItemFacts)entry.Facts))
        {
            yield return new PlanFault(line.Line, PlanFaultCode.NotChangedHere, column);
        }

        foreach (var key in line.Facts.Responsible.Where(key => !organisations.Contains(key)))
        {
            yield return new PlanFault(line.Line, PlanFaultCode.OrganisationUnknown, PlanColumn.Responsible) { Arguments = [key] };
        }

        if (!SayTheSame((WorkPlanItemFacts)entry.Facts, line.Facts) && !entry.CanChangeFacts)
        {
            yield return new PlanFault(line.Line, PlanFaultCode.UnderReview);
        }
    }

    /// <summary>The columns that say something else than the store, though they only tell which item is meant.</summary>
    private static IEnumerable<PlanColumn> Fixed(PlanLine line, Entry entry, WorkPlanItemFacts now) =>
        new[] { PlanColumn.Plan, PlanColumn.Number, PlanColumn.Nature, PlanColumn.Direction, PlanColumn.Meeting }
            .Where(column => PlanRowCells.Of(now, column) != PlanRowCells.Of(line.Facts, column))
            .Concat(PlanTitles.Strange(line, entry));

    private static bool SayTheSame(WorkPlanItemFacts one, WorkPlanItemFacts other) =>
        one.Responsible.SequenceEqual(other.Responsible, StringComparer.Ordinal)
        && one.Term == other.Term
        && (one.Status, one.Progress, one.Weight) == (other.Status, other.Progress, other.Weight);
}
