using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Listing;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>Finds entries to pick from, for links and for fields that name an entry; drafts among them.</summary>
public sealed class EntryChoices(CouncilStore store)
{
    /// <param name="kind">Null for any.</param>
    /// <param name="text">Words of a title or a key, in any script or spelling, the last one perhaps unfinished; empty finds those written last.</param>
    /// <param name="language">The titles' language; the other one's where there is none.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<IReadOnlyList<EntryChoice>> FindAsync(EntryKind? kind, string text, SiteLanguage language, int limit, CancellationToken cancellationToken)
    {
        var lines = new TitleWords(text).In(store.EntryLines.WithText.Where(l => kind == null || l.Kind == kind), store);
        var found = await lines.OrderByDescending(l => l.WrittenAt).ThenBy(l => l.Kind).ThenBy(l => l.Key).Take(limit).Select(l => new { l.Id, l.Kind, l.Key }).ToListAsync(cancellationToken);
        var texts = await store.TextStatesAsync([.. found.Select(line => line.Id)], cancellationToken);

        return [.. found.Select(line => ChoiceOf(new EntryReference(line.Kind, line.Key), texts[line.Id], language))];
    }

    /// <summary>The choices of these references, for fields that show what was picked; unknown ones are left out.</summary>
    public async Task<IReadOnlyDictionary<EntryReference, EntryChoice>> NamesAsync(
        IReadOnlyCollection<EntryReference> references, SiteLanguage language, CancellationToken cancellationToken)
    {
        if (references.Count == 0)
        {
            return new Dictionary<EntryReference, EntryChoice>();
        }

        var found = await store.EntryLines.WithText.Named(references).Select(l => new { l.Id, l.Kind, l.Key }).ToListAsync(cancellationToken);
        var texts = await store.TextStatesAsync([.. found.Select(line => line.Id)], cancellationToken);

        return found.Select(line => ChoiceOf(new EntryReference(line.Kind, line.Key), texts[line.Id], language))
            .Where(choice => references.Contains(choice.Reference))
            .ToDictionary(choice => choice.Reference);
    }

    private static EntryChoice ChoiceOf(EntryReference reference, IEnumerable<ListedText> texts, SiteLanguage language)
    {
        var title = texts.OrderBy(text => text.State.Language == language ? 0 : 1).First().State;

        return new EntryChoice(reference, SpellingMarks.Strip(title.Title), title.Language, title.IsPublic);
    }
}

/// <param name="Reference">The entry.</param>
/// <param name="Title">Of the working text.</param>
/// <param name="TitleLanguage">What the title is written in.</param>
/// <param name="IsPublic">In that language.</param>
public sealed record EntryChoice(EntryReference Reference, string Title, SiteLanguage TitleLanguage, bool IsPublic);
