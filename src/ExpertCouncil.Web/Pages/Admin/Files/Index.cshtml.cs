using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Files;

/// <summary>The files beside the texts of an entry, and those of others to take over.</summary>
[Authorize(Policy = DeskPolicies.Write)]
[Upload(MostFiles = MostAtOnce)]
public sealed class IndexModel(EditorialDesk desk, Attachments attachments, FileLibrary library, MediaOptions limits) : LoadedEntryPage(desk)
{
    public const int MostAtOnce = 10;

    /// <summary>The endings a browser offers to choose from.</summary>
    public static readonly string Accept = "." + MediaTypes.Names.Replace(", ", ",.", StringComparison.Ordinal);

    [BindProperty]
    public List<IFormFile> Upload { get; init; } = [];

    public IReadOnlyList<FileRow> Files { get; private set; } = [];

    public FilesQuery Query { get; private set; } = null!;

    public LibraryPage Library { get; private set; } = null!;

    /// <summary>What was added although something else was refused.</summary>
    public string? Added { get; private set; }

    /// <summary>Why the person cannot add or remove files here; null where they may.</summary>
    public Refusal? Closed => Permissions.Refuse(Actor, Verb.AttachFile, Entry.Facts, language: null);

    public string LimitsText => FileWording.Limits(limits, Writing);

    public async Task<IActionResult> OnGetAsync(string? refused, CancellationToken cancellationToken)
    {
        if (refused == UploadLimits.TooLarge)
        {
            ModelState.AddModelError(nameof(Upload), FileWording.TooLargeTogether(MostAtOnce, limits, Writing));
        }

        return await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Reference is not { } entry)
        {
            return NotFound();
        }

        if (Upload.Count is 0 or > MostAtOnce)
        {
            ModelState.AddModelError(nameof(Upload), Upload.Count == 0 ? FilesText.Upload_Missing : FilesText.Upload_TooMany.With(MostAtOnce));

            return await ShowAsync(cancellationToken);
        }

        var added = new List<string>();

        foreach (var file in Upload)
        {
            await using var content = file.OpenReadStream();
            var outcome = await attachments.AddAsync(entry, file.FileName, content, Language, Actor, cancellationToken);

            if (outcome.File is { } kept)
            {
                added.Add(kept.Name);
            }
            else
            {
                ModelState.AddModelError(nameof(Upload), $"{file.FileName}: {FileWording.Sentence(outcome.Refusal!.Value, limits, Writing)}");
            }
        }

        Added = added.Count == 0 ? null : $"{Verb.AttachFile.Done()}: {string.Join(", ", added)}";

        return ModelState.IsValid ? Done(DeskLinks.Files(entry), Added!) : await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostTakeAsync(string? from, string? name, CancellationToken cancellationToken)
    {
        if (Reference is not { } entry || !EntryReference.TryParse(from ?? "", out var other))
        {
            return NotFound();
        }

        var outcome = await attachments.TakeAsync(entry, other.Value, name ?? "", Actor, cancellationToken);

        return outcome.File is { } file ? Done(DeskLinks.Files(entry), $"{Verb.AttachFile.Done()}: {file.Name}") : await RefuseAsync(outcome.Refusal!.Value, cancellationToken);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? name, CancellationToken cancellationToken)
    {
        if (Reference is not { } entry)
        {
            return NotFound();
        }

        return await attachments.RemoveAsync(entry, name ?? "", Actor, cancellationToken) is { } refusal
            ? await RefuseAsync(refusal, cancellationToken)
            : Done(DeskLinks.Files(entry), $"{Verb.RemoveFile.Done()}: {name}");
    }

    private Task<IActionResult> RefuseAsync(Refusal refusal, CancellationToken cancellationToken)
    {
        ModelState.AddModelError("", FileWording.Sentence(refusal, limits, Writing));

        return ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken))
        {
            return NotFound();
        }

        Title = $"{DeskText.Entry_Files}: {Title}";
        Query = FilesQuery.Read(Request.Query);
        var uses = FileUses.Of(Entry);
        Files = [.. Entry.Media.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => new FileRow(file, uses.GetValueOrDefault(file.Name, [])))];
        Library = await library.FindAsync(Query.Of(Entry.Reference), Language, cancellationToken);

        return Page();
    }
}
