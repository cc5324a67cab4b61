using System.Text.RegularExpressions;
using ExpertCouncil.Core.Content;
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
        var found = Found(query);
        var newest = found.GroupBy(row => row.File.Sha256).Select(same => same.Max(row => row.File.Id));
        var total = await newest.CountAsync(cancellationToken);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Clamp(query.Page, 1, pages);
        var ids = await newest.OrderByDescending(id => id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        var rows = await found.Where(row => ids.Contains(row.File.Id)).OrderByDescending(row => row.File.Id).ToListAsync(cancellationToken);

        return new LibraryPage(await ShowAsync(rows, titles, cancellationToken), page, pages, total);
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

    private IQueryable<Named> Found(LibraryQuery query)
    {
        var found = store.Entries.AsNoTracking().SelectMany(e => e.Media, (e, file) => new Named { Entry = e.Id, Kind = e.Kind, Key = e.Key, File = file });

        if (query.Except is { } except)
        {
            var (kind, key) = except;
            found = found.Where(row => row.Kind != kind || row.Key != key);
        }

        if (query.ImagesOnly is { } images)
        {
            found = found.Where(row => row.File.MediaType.StartsWith("image/") == images);
        }

        return string.IsNullOrWhiteSpace(query.Text) ? found : Called(found, query.Text.Trim());
    }

    private IQueryable<Named> Called(IQueryable<Named> files, string text)
    {
        var titled = new TitleWords(text).In(store.EntryLines, store).Select(line => line.Id);
        // SQLite's own comparison knows capitals of ASCII alone.
        var name = "(?i)" + Regex.Escape(text);

#pragma warning disable MA0009 // Never run as it stands: it becomes REGEXP, and the pattern is a literal.
        return files.Where(row => Regex.IsMatch(row.File.Name, name) || titled.Contains(row.Entry));
#pragma warning restore MA0009
    }

    private async Task<IReadOnlyList<LibraryFile>> ShowAsync(List<Named> rows, SiteLanguage titles, CancellationToken cancellationToken)
    {
        var texts = await store.TextStatesAsync([.. rows.Select(row => row.Entry).Distinct()], cancellationToken);

        return [.. rows.Select(row => new LibraryFile(new EntryReference(row.Kind, row.Key), Title(texts[row.Entry], titles) ?? row.Key, row.File))];
    }

    private static string? Title(IEnumerable<ListedText> texts, SiteLanguage language) =>
        texts.OrderByDescending(text => text.State.Language == language).Select(text => SpellingMarks.Strip(text.State.Title)).FirstOrDefault();

    private sealed class Named
    {
        public required Guid Entry { get; init; }

        public required EntryKind Kind { get; init; }

        public required string Key { get; init; }

        public required MediaFile File { get; init; }
    }
}

/// <param name="Text">Part of a file's name, or words of an entry's title or its key.</param>
/// <param name="ImagesOnly">True for images, false for documents, null for both.</param>
/// <param name="Except">The entry that looks for a file: it has its own.</param>
/// <param name="Page">From 1.</param>
public sealed record LibraryQuery(string Text, bool? ImagesOnly, EntryReference? Except, int Page = 1);

public sealed record LibraryFile(EntryReference Entry, string Title, MediaFile File);

public sealed record LibraryPage(IReadOnlyList<LibraryFile> Files, int Page, int Pages, int Total);
