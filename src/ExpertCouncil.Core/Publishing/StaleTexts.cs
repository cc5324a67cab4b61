using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Publishing;

/// <summary>Knows which text is behind the other language's: at the desk, and before the public.</summary>
internal sealed class StaleTexts(CouncilStore store)
{
    /// <summary>Called after every act that wrote or checked a text: the one place where a text becomes stale or ceases to be.</summary>
    public async Task MarkAsync(Content.Entry entry, DateTimeOffset at, CancellationToken cancellationToken)
    {
        foreach (var text in entry.Translations)
        {
            text.Mark(await BehindAsync(text, cancellationToken) is [] ? null : text.StaleSince ?? at);
        }
    }

    /// <summary>What the other language's working text says that the working text was not compared with.</summary>
    public async Task<IReadOnlyList<StaleSection>> BehindAsync(Translation text, CancellationToken cancellationToken) =>
        text.Entry.In(text.Language.Other()) is { WorkingNumber: { } latest } other && text.CheckedAgainst is { } known
            ? await CompareAsync(other, known, latest, cancellationToken)
            : [];

    /// <summary>The same of the two public texts.</summary>
    public async Task<IReadOnlyList<StaleSection>> BehindInPublicAsync(Translation text, CancellationToken cancellationToken) =>
        text.IsPublic && text.Entry.In(text.Language.Other()) is { IsPublic: true, LiveNumber: { } latest } other && text.LiveCheckedAgainst is { } known
            ? await CompareAsync(other, known, latest, cancellationToken)
            : [];

    private async Task<IReadOnlyList<StaleSection>> CompareAsync(Translation other, int known, int latest, CancellationToken cancellationToken)
    {
        if (latest <= known)
        {
            return [];
        }

        var written = other.Revisions.Where(revision => revision.Number >= known && revision.Number <= latest).ToDictionary(revision => revision.Number);
        var missing = Enumerable.Range(known, latest - known + 1).Where(number => !written.ContainsKey(number)).ToList();

        if (missing.Count > 0)
        {
            var stored = store.Set<Revision>().AsNoTracking().Where(r => EF.Property<Guid>(r, "TranslationId") == other.Id && missing.Contains(r.Number));

            foreach (var revision in await stored.ToListAsync(cancellationToken))
            {
                written[revision.Number] = revision;
            }
        }

        return Staleness.Compare(
            [.. Telling([.. written.Values.OrderBy(revision => revision.Number)]).Select(revision => new ComparedVersion(revision.IsMinor, TextBlocks.Of(WrittenText.Of(revision), other.Language)))]);
    }

    // Of a long row of revisions only the ends and the minor ones, each with the one before it, are looked at.
    private static IEnumerable<Revision> Telling(List<Revision> revisions) =>
        revisions.Where((revision, index) => index == 0 || index == revisions.Count - 1 || revision.IsMinor || revisions[index + 1].IsMinor);
}
