using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages;

/// <summary>A paper as a link with what a reader wants to know before opening it: what it is, in which language, and type and size or whose site it is on.</summary>
public sealed record DocumentLine(string Title, string? Address, string? Language, string Details)
{
    public static IReadOnlyList<DocumentLine> Of(
        IEnumerable<MeetingDocument> documents, IReadOnlyDictionary<string, MediaFile> files, WritingSystem writing) =>
        [.. documents.Select(document => Of(document, document.File is null ? null : files.GetValueOrDefault(document.File), writing))];

    /// <returns><c>PDF, 640 KB</c>.</returns>
    public static string TypeAndSize(MediaFile file, WritingSystem writing) =>
        $"{Type(file)}, {FileSize.Text(file.Length, TextLabels.For(writing))}";

    /// <returns><c>PDF</c>.</returns>
    public static string Type(MediaFile file) => Path.GetExtension(file.Name).TrimStart('.').ToUpperInvariant();

    private static DocumentLine Of(MeetingDocument document, MediaFile? file, WritingSystem writing)
    {
        string?[] details =
        [
            document.Role.Text(),
            document.Language is { } language ? Wording.LanguageName(language) : null,
            file is not null ? TypeAndSize(file, writing) : document.Url is { } url ? new Uri(url).Host : null,
        ];
        var address = file is null ? document.Url : MediaAddresses.Of(file);

        return new DocumentLine(document.Title.In(writing.Language), address, document.Language, string.Join(" · ", details.OfType<string>()));
    }
}
