using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages;

/// <summary>A page of one entry: found under its slug, moved with 301 when the slug was a former one, explained when withdrawn.</summary>
public abstract class EntryPage(PublishedContent content) : PublicPage
{
    public PublishedText Text { get; private set; } = null!;

    /// <summary>The public entries the facts name, by reference.</summary>
    public IReadOnlyDictionary<EntryReference, EntryCard> Named { get; private set; } = new Dictionary<EntryReference, EntryCard>();

    protected PublishedContent Published => content;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        if (await content.FindAsync(Kind, slug, Writing, cancellationToken) is not { } text)
        {
            return await content.FindMovedAsync(Kind, slug, Writing, cancellationToken) is { } moved ? RedirectPermanent(moved.Address + AddressTail) : NotFound();
        }

        Text = text;
        Head = PageHead.Of(text);

        if (text.WithdrawnAt is not null)
        {
            return Partial("_WithdrawnPage", this);
        }

        Named = await content.CardsAsync(text.Facts.Mentions.Concat(text.Facts.Related), Writing, cancellationToken);
        await LoadAsync(cancellationToken);

        return Page();
    }

    protected abstract EntryKind Kind { get; }

    /// <summary>What follows the entry's own address on a page that shows the entry another way.</summary>
    protected virtual string AddressTail => "";

    /// <summary>News that the entry names or that name it, newest first.</summary>
    protected async Task<IReadOnlyList<EntryCard>> RelatedNewsAsync(CancellationToken cancellationToken) =>
        [.. (await content.NamingAsync(Text.Reference, Writing, cancellationToken))
            .Concat(Named.Values)
            .Where(card => card.Kind == EntryKind.News)
            .DistinctBy(card => card.Reference)
            .OrderByDescending(card => card.Day).ThenBy(card => card.Key, StringComparer.Ordinal)];

    /// <summary>Reads what the page shows besides the entry itself.</summary>
    protected virtual Task LoadAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
