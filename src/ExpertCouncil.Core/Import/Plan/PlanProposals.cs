using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Slugs;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>
/// Takes plan files from people of the desk: shows first what a file would create and change, then does exactly that, as drafts and with the rights of
/// the person. The file is taken whole, in one transaction, or not at all.
/// </summary>
public sealed class PlanProposals(CouncilStore store, TimeProvider time)
{
    /// <summary>Changes nothing.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="by">Whose rights are asked.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<PlanProposal> ReadAsync(string text, Actor by, CancellationToken cancellationToken) =>
        (await CompareAsync(text, by, cancellationToken)).Proposal;

    /// <summary>Does what was proposed. Where the file would do something else by now, nothing is done.</summary>
    /// <param name="text">The file's text, as it was when the proposal was read.</param>
    /// <param name="mark">The <see cref="PlanProposal.Mark"/> of what the person saw.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cancellationToken">Ends the work before anything is saved.</param>
    /// <returns>What was done, or, not done, what the file would do now.</returns>
    public Task<PlanProposal> CarryOutAsync(string text, string mark, Actor by, CancellationToken cancellationToken) =>
        store.InTransactionAsync(
            async () =>
            {
                var (proposal, matches) = await CompareAsync(text, by, cancellationToken);

                if (proposal.Faults.Count > 0 || proposal.Mark != mark)
                {
                    return proposal;
                }

                await WriteAsync(matches, by, cancellationToken);
                await store.SaveChangesAsync(cancellationToken);

                return proposal with { IsDone = true };
            },
            proposal => proposal.IsDone,
            cancellationToken);

    private async Task<(PlanProposal Proposal, IReadOnlyList<PlanMatch> Changed)> CompareAsync(string text, Actor by, CancellationToken cancellationToken)
    {
        var file = WorkPlanCsv.Read(text);
        var comparison = new PlanComparison(await PlanStock.LoadAsync(store, cancellationToken), by);
        comparison.Compare(file.Lines);
        var changed = comparison.Matches.Where(match => match.Cells.Count > 0).ToList();

        return (
            new PlanProposal
            {
                Changes = changed.ConvertAll(match => match.Told),
                Unchanged = comparison.Matches.Count - changed.Count,
                Faults = [.. file.Faults.Concat(comparison.Faults).OrderBy(fault => fault.Line)],
            },
            changed);
    }

    private async Task WriteAsync(IReadOnlyList<PlanMatch> matches, Actor by, CancellationToken cancellationToken)
    {
        var (at, given) = (time.GetUtcNow(), new HashSet<string>(StringComparer.Ordinal));

        foreach (var match in matches)
        {
            var item = match.Item ?? Create(match, by, at);

            if (match is { Item: not null, ChangesFacts: true })
            {
                item.ChangeFacts(match.Facts, by, at);
            }

            foreach (var (_, language, title) in match.Titles)
            {
                if (item.In(language) is { } text)
                {
                    text.Write(new TextDraft(title, text.Working!.Summary, text.Working.Body), by, at);
                }
                else
                {
                    item.Begin(language, await SlugAsync(item.Key, language, title, given, cancellationToken), new TextDraft(title, "", ""), by, at);
                }
            }

            await new StaleTexts(store).MarkAsync(item, at, cancellationToken);
        }
    }

    /// <summary>Free in the store, and not given to an earlier line.</summary>
    private async Task<string> SlugAsync(string key, SiteLanguage language, string title, HashSet<string> given, CancellationToken cancellationToken)
    {
        var slugs = new SlugOwners(store);
        var stem = Slug.From(title, language) is { Length: > 0 } words ? words : key[..Math.Min(key.Length, Slug.MaxLength)].TrimEnd('-');
        var slug = await slugs.FreeAsync(EntryKind.WorkPlanItem, language, stem, cancellationToken);

        for (var number = 2; !given.Add($"{language}/{slug}"); number++)
        {
            slug = await slugs.FreeAsync(EntryKind.WorkPlanItem, language, SlugOwners.Numbered(stem, number, Slug.MaxLength), cancellationToken);
        }

        return slug;
    }

    private Entry Create(PlanMatch match, Actor by, DateTimeOffset at)
    {
        var item = Entry.Create(EntryKind.WorkPlanItem, match.Key, Guid.CreateVersion7(at), match.Facts, by, at);
        store.Entries.Add(item);

        return item;
    }
}
