using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Publishing;

/// <summary>Writes the rows the public reads from what is live of an entry. Called in the transaction of the verb that made it so.</summary>
public sealed class Publisher(CouncilStore store)
{
    /// <summary>Brings all rows of an entry in step with its live texts and facts. Rows that already are stay untouched.</summary>
    /// <param name="entry">Tracked by the store, with its live revisions loaded.</param>
    /// <param name="cancellationToken">Ends the work before anything is saved.</param>
    public async Task WriteAsync(Entry entry, CancellationToken cancellationToken)
    {
        var isNew = store.Entry(entry).State == EntityState.Added;
        var rows = isNew ? [] : await store.PublishedTexts.Include(t => t.Facets).Where(t => t.EntryId == entry.Id).ToListAsync(cancellationToken);
        var versions = SiteLanguages.All.Select(language => (Language: language, Text: Shown(entry, language))).Where(version => version.Text is not null).ToList();
        var alternates = new List<Alternate>();

        foreach (var (language, text) in versions)
        {
            var slug = text!.Language == language ? text.Slug : await FallbackSlugAsync(entry, text.Slug, language, cancellationToken);
            alternates.Add(new Alternate(language, WritingSystem.Source(language).Script, slug, text.Language == language));
        }

        foreach (var ((language, text), alternate) in versions.Zip(alternates))
        {
            var row = rows.Find(existing => existing.Language == language && existing.Script == alternate.Script);
            await MarkThoseWhoNameAsync(entry, text!, alternate, row, cancellationToken);
            await MoveAddressAsync(entry, row?.Slug, alternate.Slug, language, cancellationToken);
            await WriteRowAsync(entry, text!, alternate, alternates, row, cancellationToken);
        }
    }

    /// <summary>Rewrites the rows that name entries which were not public when they were written, or have changed since.</summary>
    /// <returns>How many entries still name something that is not public.</returns>
    public async Task<int> WritePendingAsync(CancellationToken cancellationToken)
    {
        var pending = await store.PublishedTexts.Where(t => t.HasPendingLinks).Select(t => t.EntryId).Distinct().ToListAsync(cancellationToken);

        foreach (var id in pending)
        {
            var entry = await store.EntriesWithTexts.SingleAsync(e => e.Id == id, cancellationToken);
            await WriteAsync(entry, cancellationToken);
            await store.SaveChangesAsync(cancellationToken);
            store.ChangeTracker.Clear();
        }

        return await store.PublishedTexts.Where(t => t.HasPendingLinks).Select(t => t.EntryId).Distinct().CountAsync(cancellationToken);
    }

    /// <summary>The text a language shows: its own if it was ever public, else the other one's.</summary>
    private static Translation? Shown(Entry entry, SiteLanguage language) =>
        new[] { entry.In(language), entry.In(language.Other()) }.FirstOrDefault(translation => translation?.LiveNumber is not null);

    private async Task WriteRowAsync(
        Entry entry, Translation text, Alternate alternate, IReadOnlyList<Alternate> alternates, PublishedText? row, CancellationToken cancellationToken)
    {
        var body = text.Withdrawal is null
            ? await new BodyRendering(store, entry).RenderAsync(text, alternate.Writing, cancellationToken)
            : RenderedBody.Empty;
        var day = entry.Facts.Day ?? DateOnly.FromDateTime(text.FirstPublishedAt!.Value.UtcDateTime);

        if (row is null)
        {
            row = new PublishedText
            {
                Id = Guid.CreateVersion7(text.PublishedAt!.Value),
                EntryId = entry.Id,
                Kind = entry.Kind,
                Key = entry.Key,
                Language = alternate.Language,
                Script = alternate.Script,
                TextLanguage = text.Language,
                Slug = alternate.Slug,
                Title = text.Live!.Title,
                Summary = text.Live.Summary,
                Html = body.Html,
                Outline = body.Outline,
                Facts = entry.Facts,
                Day = day,
                FirstPublishedAt = text.FirstPublishedAt!.Value,
                PublishedAt = text.PublishedAt.Value,
                Alternates = alternates,
            };
            store.PublishedTexts.Add(row);
        }

        row.TextLanguage = text.Language;
        row.Slug = alternate.Slug;
        row.Title = text.Live!.Title;
        row.Summary = text.Withdrawal is null ? text.Live.Summary : "";
        row.Html = body.Html;
        row.Outline = body.Outline;
        row.Facts = entry.Facts;
        row.Day = day;
        row.FirstPublishedAt = text.FirstPublishedAt!.Value;
        row.PublishedAt = text.PublishedAt!.Value;
        row.WithdrawnAt = text.Withdrawal?.At;
        row.WithdrawnReason = text.Withdrawal?.Reason;
        row.Alternates = alternates;
        row.HasPendingLinks = body.HasPendingLinks;
        WriteFacets(row, Facets.Of(entry.Facts, body.EntryLinks));
    }

    // Other texts show an entry's address, title and facts: a speaker's post, a figure's value.
    private async Task MarkThoseWhoNameAsync(Entry entry, Translation text, Alternate alternate, PublishedText? row, CancellationToken cancellationToken)
    {
        if (row is not null && (row.Slug != alternate.Slug || row.Title != text.Live!.Title || StoreJson.Write(row.Facts) != StoreJson.Write(entry.Facts)))
        {
            await store.PublishedTexts
                .Where(t => t.EntryId != entry.Id)
                .With(PublishedFacet.Entry, entry.Reference.ToString())
                .ExecuteUpdateAsync(update => update.SetProperty(t => t.HasPendingLinks, true), cancellationToken);
        }
    }

    private static void WriteFacets(PublishedText row, IEnumerable<(string Name, string Value)> facets)
    {
        var wanted = facets.ToHashSet();
        row.Facets.RemoveAll(facet => !wanted.Remove((facet.Name, facet.Value)));
        row.Facets.AddRange(wanted.Select(facet => new PublishedFacet { Name = facet.Name, Value = facet.Value }));
    }

    private async Task<string> FallbackSlugAsync(Entry entry, string slug, SiteLanguage language, CancellationToken cancellationToken) =>
        await store.PublishedTexts.AnyAsync(t => t.Kind == entry.Kind && t.Language == language && t.Slug == slug && t.EntryId != entry.Id, cancellationToken)
            ? entry.Key
            : slug;

    /// <summary>Keeps the address a row leaves, and takes the one it comes to from whoever only borrowed it.</summary>
    private async Task MoveAddressAsync(Entry entry, string? from, string to, SiteLanguage language, CancellationToken cancellationToken)
    {
        if (string.Equals(from, to, StringComparison.Ordinal))
        {
            return;
        }

        if (await store.FormerAddresses.FindAsync([entry.Kind, language, to], cancellationToken) is { } reused)
        {
            store.FormerAddresses.Remove(reused);
        }

        if (from is not null && await store.FormerAddresses.FindAsync([entry.Kind, language, from], cancellationToken) is null)
        {
            store.FormerAddresses.Add(new FormerAddress(entry.Kind, language, from, entry.Id));
        }

        var borrowed = await store.PublishedTexts
            .Where(t => t.Kind == entry.Kind && t.Language == language && t.Slug == to && t.EntryId != entry.Id && t.TextLanguage != language)
            .ToListAsync(cancellationToken);

        foreach (var fallback in borrowed)
        {
            fallback.Slug = fallback.Key;
        }
    }
}
