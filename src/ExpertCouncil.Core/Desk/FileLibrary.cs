using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>The files of all entries, drafts' among them: for the desk alone.</summary>
public sealed class FileLibrary(CouncilStore store)
{
    public const int PageSize = 24;

    /// <returns>Newest first; the same bytes once.</returns>
    public async Task<LibraryPage> FindAsync(LibraryQuery query, SiteLanguage titles, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var words = new TitleWords(query.Text);
        var named = await store.Entries.AsNoTracking().Where(e => e.Media.Any())
            .SelectMany(e => e.Media, (e, file) => new { e.Id, e.Kind, e.Key, File = file })
            .ToListAsync(cancellationToken);
        var texts = await store.TextStatesAsync(store.Entries.Where(e => e.Media.Any()).Select(e => e.Id), cancellationToken);

        var found = named
            .Select(row => new LibraryFile(new EntryReference(row.Kind, row.Key), Title(texts[row.Id], titles) ?? row.Key, row.File, [.. texts[row.Id].Select(text => (text.State.Language, text.State.Title))]))
            .Where(file => file.Entry != query.Except && (query.ImagesOnly is not { } images || MediaTypes.IsImage(file.File.MediaType) == images))
            .Where(file => file.File.Name.Contains(query.Text.Trim(), StringComparison.OrdinalIgnoreCase) || words.AreIn(file.Entry.Key, file.Titles))
            .OrderByDescending(file => file.File.Id)
            .DistinctBy(file => file.File.Sha256)
            .ToList();
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(query.Page, 1, pages);

        return new LibraryPage([.. found.Skip((page - 1) * PageSize).Take(PageSize)], page, pages, found.Count);
    }

    /// <summary>A file of any entry, or of one; public or not.</summary>
    public Task<MediaFile?> FindFileAsync(string sha256, string name, EntryReference? of, CancellationToken cancellationToken)
    {
        var entries = store.Entries.AsNoTracking();

        if (of is { } reference)
        {
            var (kind, key) = reference;
            entries = entries.Where(e => e.Kind == kind && e.Key == key);
        }

        return entries.SelectMany(e => e.Media).FirstOrDefaultAsync(file => file.Sha256 == sha256 && file.Name == name, cancellationToken);
    }

    private static string? Title(IEnumerable<ListedText> texts, SiteLanguage language) =>
        texts.OrderByDescending(text => text.State.Language == language).Select(text => SpellingMarks.Strip(text.State.Title)).FirstOrDefault();
}

/// <param name="Text">Part of a file's name, or words of an entry's title or its key.</param>
/// <param name="ImagesOnly">True for images, false for documents, null for both.</param>
/// <param name="Except">The entry that looks for a file: it has its own.</param>
/// <param name="Page">From 1.</param>
public sealed record LibraryQuery(string Text, bool? ImagesOnly, EntryReference? Except, int Page = 1);

public sealed record LibraryFile(EntryReference Entry, string Title, MediaFile File, IReadOnlyList<(SiteLanguage Language, string Title)> Titles);

public sealed record LibraryPage(IReadOnlyList<LibraryFile> Files, int Page, int Pages, int Total);
