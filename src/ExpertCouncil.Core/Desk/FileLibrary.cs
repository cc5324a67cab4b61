using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Listing;
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
        var named = await store.Entries.AsNoTracking().SelectMany(e => e.Media, (e, file) => new Named(e.Id, e.Kind, e.Key, file)).ToListAsync(cancellationToken);
        var titled = await TitledAsync(query.Text, cancellationToken);

        var found = named
            .Where(row => new EntryReference(row.Kind, row.Key) != query.Except && (query.ImagesOnly is not { } images || MediaTypes.IsImage(row.File.MediaType) == images))
            .Where(row => titled.Contains(row.Entry) || row.File.Name.Contains(query.Text.Trim(), StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(row => row.File.Id)
            .DistinctBy(row => row.File.Sha256)
            .ToList();
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(query.Page, 1, pages);

        return new LibraryPage(await ShowAsync([.. found.Skip((page - 1) * PageSize).Take(PageSize)], titles, cancellationToken), page, pages, found.Count);
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

    private async Task<HashSet<Guid>> TitledAsync(string text, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(text)
            ? []
            : [.. await new TitleWords(text).In(store.EntryLines, store).Where(line => store.Entries.Any(e => e.Id == line.Id && e.Media.Any())).Select(line => line.Id).ToListAsync(cancellationToken)];

    private async Task<IReadOnlyList<LibraryFile>> ShowAsync(List<Named> rows, SiteLanguage titles, CancellationToken cancellationToken)
    {
        var texts = await store.TextStatesAsync([.. rows.Select(row => row.Entry).Distinct()], cancellationToken);

        return [.. rows.Select(row => new LibraryFile(new EntryReference(row.Kind, row.Key), Title(texts[row.Entry], titles) ?? row.Key, row.File))];
    }

    private static string? Title(IEnumerable<ListedText> texts, SiteLanguage language) =>
        texts.OrderByDescending(text => text.State.Language == language).Select(text => SpellingMarks.Strip(text.State.Title)).FirstOrDefault();

    private sealed record Named(Guid Entry, EntryKind Kind, string Key, MediaFile File);
}

/// <param name="Text">Part of a file's name, or words of an entry's title or its key.</param>
/// <param name="ImagesOnly">True for images, false for documents, null for both.</param>
/// <param name="Except">The entry that looks for a file: it has its own.</param>
/// <param name="Page">From 1.</param>
public sealed record LibraryQuery(string Text, bool? ImagesOnly, EntryReference? Except, int Page = 1);

public sealed record LibraryFile(EntryReference Entry, string Title, MediaFile File);

public sealed record LibraryPage(IReadOnlyList<LibraryFile> Files, int Page, int Pages, int Total);
