using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>Looks at many entries, and does one thing to them, one entry after another.</summary>
public sealed class BulkOrder(EditorialDesk desk)
{
    /// <summary>What would happen to each.</summary>
    public async Task<IReadOnlyList<BulkLine>> LookAsync(
        Verb verb, IReadOnlyList<EntryReference> references, IReadOnlyList<SiteLanguage> languages, Actor by, CancellationToken cancellationToken)
    {
        var lines = new List<BulkLine>();

        foreach (var reference in references)
        {
            if (await desk.FindAsync(reference, cancellationToken) is { } found)
            {
                var obstacles = await desk.ObstaclesAsync(found.Entry, cancellationToken);
                var texts = languages.Select(found.Entry.In).OfType<Translation>();
                lines.Add(new BulkLine(found.Entry, [.. texts.Select(text => VerbOffer.Of(verb, text, by, obstacles.GetValueOrDefault(text.Language, [])))]));
            }
        }

        return lines;
    }

    /// <param name="verb">What to do.</param>
    /// <param name="references">The entries.</param>
    /// <param name="seen">The texts it is to be done to, each as it stood when that was decided: <c>news/navruz uz-4-Draft</c>.</param>
    /// <param name="reason">Where the verb asks for one.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cancellationToken">Ends the work between two entries; what was done stays.</param>
    public async Task<IReadOnlyList<BulkResult>> CarryOutAsync(
        Verb verb, IReadOnlyList<EntryReference> references, IReadOnlyList<string> seen, string? reason, Actor by, CancellationToken cancellationToken)
    {
        var results = new List<BulkResult>();

        foreach (var reference in references)
        {
            var own = seen.Where(text => text.StartsWith($"{reference} ", StringComparison.Ordinal)).Select(text => text[(reference.ToString().Length + 1)..]).ToList();
            IReadOnlyList<SiteLanguage> languages = [.. SiteLanguages.All.Where(language => own.Exists(text => text.StartsWith(language.Code() + "-", StringComparison.Ordinal)))];

            if (languages.Count > 0)
            {
                results.Add(await CarryOutAsync(new VerbOrder(reference, verb, languages, reason), own, by, cancellationToken));
            }
        }

        return results;
    }

    private async Task<BulkResult> CarryOutAsync(VerbOrder order, List<string> seen, Actor by, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(order.Reference, cancellationToken) is not { } found || SeenText.IsOvertaken(found.Entry, seen, order.Languages))
        {
            return new BulkResult(order.Reference, order.Languages, Refusal.Changed);
        }

        var outcome = await desk.CarryOutAsync(order, by, cancellationToken);

        return new BulkResult(order.Reference, order.Languages, outcome.IsDone ? null : outcome.Hindrances[0].Refusal);
    }
}

/// <param name="Entry">What was chosen.</param>
/// <param name="Offers">What would happen to each of its texts.</param>
public sealed record BulkLine(Entry Entry, IReadOnlyList<VerbOffer> Offers);
