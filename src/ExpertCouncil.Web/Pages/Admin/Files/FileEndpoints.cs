using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Feeds;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Pages.Admin.Editor;
using ExpertCouncil.Web.Security;

namespace ExpertCouncil.Web.Pages.Admin.Files;

/// <summary>What the editor's dialogs ask about files, and the doors behind which files are that need not be public.</summary>
internal static class FileEndpoints
{
    private const int LongestQuestion = 100;
    private const int LongestName = 300;

    public static void MapDeskFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet(DeskLinks.FileDoor + "/{sha256}/{name}", SendAsync).RequireAuthorization(DeskPolicies.Write);
        app.MapGet("/preview/{token}/files/{sha256}/{name}", SendSharedAsync);
        app.MapGet(DeskLinks.FileChoices, ChooseAsync).RequireAuthorization(DeskPolicies.Write);
        var files = app.MapGroup(DeskLinks.Entries + "/{folder}/{key}/files").RequireAuthorization(DeskPolicies.Write).RequireFormToken();
        files.MapPost("/upload", UploadAsync).WithMetadata(new UploadAttribute());
        files.MapPost("/take", TakeAsync);
    }

    private static async Task<IResult> SendAsync(
        string sha256, string name, HttpContext context, FileLibrary library, StoreFolder store, CancellationToken cancellationToken) =>
        await library.FindFileAsync(sha256, name, of: null, cancellationToken) is { } file ? MediaEndpoints.AnswerPrivately(context, store, file, isKept: true) : Results.NotFound();

    // Whoever has the link sees the entry it was made for, and what anybody may see.
    private static async Task<IResult> SendSharedAsync(
        string token, string sha256, string name, HttpContext context, PreviewLinks previews, FileLibrary library, PublishedContent content, StoreFolder store, CancellationToken cancellationToken)
    {
        if (!previews.TryRead(token, out var entry, out _))
        {
            return Results.NotFound();
        }

        if (await library.FindFileAsync(sha256, name, entry, cancellationToken) is { } file)
        {
            return MediaEndpoints.AnswerPrivately(context, store, file);
        }

        return await content.FindFileAsync(sha256, name, cancellationToken) is not null ? Results.Redirect($"{MediaAddresses.Prefix}/{sha256}/{Uri.EscapeDataString(name)}") : Results.NotFound();
    }

    private static async Task<IResult> ChooseAsync(HttpContext context, string? q, string? kind, string? except, int? page, FileLibrary library, CancellationToken cancellationToken)
    {
        var query = new LibraryQuery(
            q is { Length: > LongestQuestion } ? q[..LongestQuestion] : q ?? "",
            FilesQuery.ImagesOnly(kind),
            EntryReference.TryParse(except ?? "", out var own) ? own : null,
            page ?? 1);
        var found = await library.FindAsync(query, RequestWriting.Of(context).Language, cancellationToken);

        return Results.Json(new
        {
            page = found.Page,
            pages = found.Pages,
            files = found.Files.Select(file => new { entry = file.Entry.ToString(), title = file.Title, name = file.File.Name, type = file.File.MediaType, address = DeskLinks.File(file.File) }),
        });
    }

    /// <summary>The body is the file itself: nothing is read before it is known who sends it.</summary>
    private static async Task<IResult> UploadAsync(
        string folder, string key, string? name, HttpContext context, Attachments attachments, MediaOptions limits, CancellationToken cancellationToken)
    {
        if (!EntryReference.TryParse($"{folder}/{key}", out var entry) || name is not { Length: > 0 and <= LongestName })
        {
            return Results.NotFound();
        }

        var writing = RequestWriting.Of(context);

        return Answer(await attachments.AddAsync(entry.Value, name, context.Request.Body, writing.Language, context.User.Actor, cancellationToken), limits, context);
    }

    private static async Task<IResult> TakeAsync(
        string folder, string key, string? from, string? name, HttpContext context, Attachments attachments, MediaOptions limits, CancellationToken cancellationToken) =>
        EntryReference.TryParse($"{folder}/{key}", out var entry) && EntryReference.TryParse(from ?? "", out var other)
            ? Answer(await attachments.TakeAsync(entry.Value, other.Value, name ?? "", context.User.Actor, cancellationToken), limits, context)
            : Results.NotFound();

    private static IResult Answer(AttachOutcome outcome, MediaOptions limits, HttpContext context) => outcome.File is { } file
        ? Results.Json(VisualFiles.Of(file))
        : Results.Json(new { reason = FileWording.Sentence(outcome.Refusal!.Value, limits, RequestWriting.Of(context)) }, statusCode: StatusCodes.Status422UnprocessableEntity);
}
