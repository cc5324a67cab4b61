using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Conflicts;

public sealed class ConflictsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Heading = "---\ntitle: Fayldagi sarlavha\nslug: {0}-uz\nsummary: Fayldagi mazmun.\n---\n\nFayldagi matn.\n";

    [Fact]
    public async Task Get_ConflictThatIsNone_LeadsToTheListAndSaysSo()
    {
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.GetAsync(new Uri(DeskLinks.Conflict("news/there-is-none/uz.md"), UriKind.Relative));

        Assert.Equal(DeskLinks.Conflicts, response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Get_AsAuthor_ShowsBothTextsAndNoWayToDecide()
    {
        var (_, path) = await DisputeAsync("conflict-author");
        using var client = await site.SignInAsync(Role.Author);

        var page = await client.GetDocumentAsync(DeskLinks.Conflict(path));

        Assert.NotNull(page.QuerySelector("ins"));
        Assert.Null(page.QuerySelector("main form"));
        Assert.Contains(DeskText.Refusal_NotAllowed, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithoutChoice_AsksForOne()
    {
        var (_, path) = await DisputeAsync("conflict-no-choice");
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.PostFormAsync(DeskLinks.Conflict(path), "main form", []);

        Assert.Equal(DeskText.Conflict_ChoiceMissing, (await response.ReadAsync()).QuerySelector("#Choice-error")!.TextContent);
        Assert.Equal(1, await CountAsync(path));
    }

    [Fact]
    public async Task Post_ConflictThatChangedSince_DoesNothing()
    {
        var (_, path) = await DisputeAsync("conflict-overtaken");
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.PostFormAsync(DeskLinks.Conflict(path), "main form", new() { ["Choice"] = "keep-store", ["Found"] = "1" });

        Assert.Contains(DeskText.Refusal_Changed, (await response.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(path));
    }

    [Fact]
    public async Task Post_TakeFile_WritesItAsADraftAndPublishesNothing()
    {
        var (entry, path) = await DisputeAsync("conflict-file");
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.PostFormAsync(DeskLinks.Conflict(path), "main form", new() { ["Choice"] = "take-file" });

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        var text = (await site.EntryAsync(entry)).In(SiteLanguage.Uzbek)!;
        Assert.Equal(("Fayldagi sarlavha", Stage.Draft, "Sinov conflict-file"), (text.Working!.Title, text.Stage, text.Live!.Title));
        Assert.Equal(0, await CountAsync(path));
    }

    [Fact]
    public async Task Post_KeepStore_LeavesTheTextAndListsItNoMore()
    {
        var (entry, path) = await DisputeAsync("conflict-store");
        using var client = await site.SignInAsync(Role.Reviewer);
        var listed = (await client.GetDocumentAsync(DeskLinks.Conflicts)).Body!.TextContent;

        using var response = await client.PostFormAsync(DeskLinks.Conflict(path), "main form", new() { ["Choice"] = "keep-store" });

        Assert.Contains(path, listed, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("Sinov conflict-store", (await site.EntryAsync(entry)).In(SiteLanguage.Uzbek)!.Working!.Title);
        Assert.Equal(0, await CountAsync(path));
    }

    private async Task<(EntryReference Entry, string Path)> DisputeAsync(string key)
    {
        var reference = await site.AddNewsAsync(key, DeskNews.Published(site));
        var path = $"{reference}/uz.md";
        await site.OnStoreAsync(async (_, store) =>
        {
            var entry = await store.Entries.SingleAsync(entry => entry.Kind == EntryKind.News && entry.Key == key);
            var text = Heading.Replace("{0}", key, StringComparison.Ordinal);
            store.ImportConflicts.Add(new ImportConflict { Path = path, EntryId = entry.Id, FileText = text, StoreText = "Ish stolidagi matn.\n", FoundAt = site.Clock.GetUtcNow() });

            return await store.SaveChangesAsync();
        });

        return (reference, path);
    }

    private Task<int> CountAsync(string path) => site.OnStoreAsync((_, store) => store.ImportConflicts.CountAsync(conflict => conflict.Path == path));
}
