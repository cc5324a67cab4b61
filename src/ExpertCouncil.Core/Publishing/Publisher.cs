using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Publishing;

/// <summary>Writes the rows the public reads from what is live of an entry, in every script that is served. Called in the transaction of the verb that made it so.</summary>
public sealed class Publisher(CouncilStore store, ServedWritings writings)
{
    /// <summary>Brings all rows of an entry in step with its live texts and facts. Rows that already are stay untouched; those of a script no longer served go.</summary>
    /// <param name="entry">Tracked by the store, with its live revisions loaded. Nothing derived is written back into it.</param>
    /// <param name="cancellationToken">Ends the work before anything is saved.</param>
    public async Task WriteAsync(Entry entry, CancellationToken cancellationToken)
    {
        var isNew = store.Entry(entry).State == EntityState.Added;
        var rows = isNew ? [] : await store.PublishedTexts.Include(t => t.Facets).Where(t => t.EntryId == entry.Id).ToListAsync(cancellationToken);
        var versions = new List<(Translation Text, Alternate Place)>();

        foreach (var language in SiteLanguages.All)
        {
            if (Shown(entry, language) is not { } text)
            {
                continue;
            }

            var slug = text.Language == language ? text.Slug : await FallbackSlugAsync(entry, text.Slug, language, cancellationToken);
            await MoveAddressAsync(entry, rows.Find(row => row.Language == language)?.Slug, slug, language, cancellationToken);
            versions.AddRange(writings.Of(language).Select(writing => (text, new Alternate(language, writing.Script, slug, text.Language == language))));
        }

        var behind = await BehindAsync(versions.Select(version => version.Text).Distinct(), cancellationToken);
        var places = versions.Select(version => version.Place).ToList();

        foreach (var (text, place) in versions)
        {
            var shown = new ShownText(text, entry.LiveFacts!, place.Writing) { IsOutdated = behind.Contains(text) };
            var row = rows.Find(existing => existing.Writing == place.Writing);
            await MarkThoseWhoNameAsync(entry, shown, place, row, cancellationToken);
            await WriteRowAsync(entry, shown, place, places, row, cancellationToken);
        }

        store.PublishedTexts.RemoveRange(rows.Where(row => !places.Exists(place => place.Writing == row.Writing)));
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

    private async Task<HashSet<Translation>> BehindAsync(IEnumerable<Translation> texts, CancellationToken cancellationToken)
    {
        var (stale, behind) = (new StaleTexts(store), new HashSet<Translation>());

        foreach (var text in texts)
        {
            if (await stale.BehindInPublicAsync(text, cancellationToken) is not [])
            {
                behind.Add(text);
            }
        }

        return behind;
    }

    /// <summary>The text a language shows: its own if it was ever public, else the other one's.</summary>
    private static Translation? Shown(Entry entry, SiteLanguage language) =>
        new[] { entry.In(language), entry.In(language.Other()) }.FirstOrDefault(translation => translation?.LiveNumber is not null);

    private async Task WriteRowAsync(
        Entry entry, ShownText shown, Alternate place, IReadOnlyList<Alternate> places, PublishedText? row, CancellationToken cancellationToken)
    {
        var text = shown.Text;
        var body = text.Withdrawal is null
            ? await new BodyRendering(store, entry).RenderAsync(text, place.Writing, cancellationToken)
            : RenderedBody.Empty;
        var day = entry.LiveFacts!.Day ?? DateOnly.FromDateTime(text.FirstPublishedAt!.Value.UtcDateTime);

        if (row is null)
        {
            row = new PublishedText
            {
                Id = Guid.CreateVersion7(text.PublishedAt!.Value),
                EntryId = entry.Id,
                Kind = entry.Kind,
                Key = entry.Key,
                Language = place.Language,
                Script = place.Script,
                TextLanguage = text.Language,
                Slug = place.Slug,
                Title = shown.Title,
                Summary = shown.Summary,
                Html = body.Html,
                Outline = body.Outline,
                Facts = shown.Facts,
                Day = day,
                FirstPublishedAt = text.FirstPublishedAt!.Value,
                PublishedAt = text.PublishedAt.Value,
                Alternates = places,
            };
            store.PublishedTexts.Add(row);
        }

        row.TextLanguage = text.Language;
        row.Slug = place.Slug;
        row.Title = shown.Title;
        row.Summary = shown.Summary;
        row.Html = body.Html;
        row.Outline = body.Outline;
        row.Facts = shown.Facts;
        row.Day = day;
        row.FirstPublishedAt = text.FirstPublishedAt!.Value;
        row.PublishedAt = text.PublishedAt!.Value;
        row.Notes = shown.Notes;
        row.UpdatedAt = shown.Notes is [var newest, ..] ? newest.At : null;
        // Known since the row was first behind; what the other text does after that does not make it less old.
        row.OutdatedSince = shown.IsOutdated && place.IsOwn ? row.OutdatedSince ?? entry.In(text.Language.Other())!.PublishedAt : null;
        row.WithdrawnAt = text.Withdrawal?.At;
        row.WithdrawnReason = shown.WithdrawnReason;
        row.Alternates = places;
        row.HasPendingLinks = body.HasPendingLinks;
        WriteFacets(row, [.. Facets.Of(entry.LiveFacts!, body.EntryLinks), .. Facets.Of(entry, body.Files)]);
    }

    // Other texts show an entry's address, title and facts: a speaker's post, a figure's value.
    private async Task MarkThoseWhoNameAsync(Entry entry, ShownText shown, Alternate place, PublishedText? row, CancellationToken cancellationToken)
    {
        if (row is not null && (row.Slug != place.Slug || row.Title != shown.Title || StoreJson.Write(row.Facts) != StoreJson.Write(shown.Facts)))
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
