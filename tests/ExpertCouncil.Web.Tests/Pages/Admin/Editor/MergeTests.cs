using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Editor;

public sealed class MergeTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    // Before the first heading, then the two sections; title and summary stand before them.
    private const string FirstSection = "uz.Section3";

    [Fact]
    public async Task Get_NothingUnsaved_LeadsToTheEditor()
    {
        var entry = await site.AddNewsAsync("merge-nothing");
        using var author = await site.SignInAsync(Role.Author);
        using var response = await author.GetAsync(new Uri(DeskLinks.Merge(entry), UriKind.Relative));

        Assert.Equal(DeskLinks.Edit(entry), response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Post_NothingDecided_SaysSoAtTheSectionAndKeepsWhatWasWritten()
    {
        var (entry, author) = await CollideAsync("merge-undecided");
        using var response = await author.PostFormAsync(DeskLinks.Merge(entry), "form[action$=merge]", new() { [FirstSection + ".Text"] = "Qoʻlda yozilgan" });
        var page = await response.ReadAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(page.QuerySelector(".field-error"));
        Assert.True(page.QuerySelector($"[name='{FirstSection}'][value=mine]")!.HasAttribute("autofocus"));
        Assert.Equal("Qoʻlda yozilgan", page.ValueOf(FirstSection + ".Text"));
        Assert.DoesNotContain("Mening", await site.BodyOfAsync(entry), StringComparison.Ordinal);
        author.Dispose();
    }

    [Fact]
    public async Task Save_DifferentSections_NeedsNobodyToDecide()
    {
        var entry = await site.AddNewsAsync("merge-sections");
        using var author = await site.SignInAsync(Role.Author);
        using var other = await site.SignInAsync(Role.Author);
        using var theirs = await other.SaveAsync(entry, Body("Eski ikkinchi", "Ularning ikkinchisi"));
        using var mine = await author.SaveAsync(entry, Body("Eski birinchi", "Mening birinchim"));
        var body = await site.BodyOfAsync(entry);

        Assert.Equal(DeskLinks.Edit(entry), mine.Headers.Location!.ToString());
        Assert.Contains("Mening birinchim", body, StringComparison.Ordinal);
        Assert.Contains("Ularning ikkinchisi", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_DifferentLanguages_NeverCollide()
    {
        var entry = await site.AddNewsAsync("merge-languages");
        using var author = await site.SignInAsync(Role.Author);
        using var other = await site.SignInAsync(Role.Author);
        using var theirs = await other.SaveAsync(entry, new() { ["kk.Body"] = "Жаңа мәтін.", ["kk.BasedOn"] = "1" });
        using var mine = await author.SaveAsync(entry, new() { ["uz.Body"] = "Yangi matn.", ["uz.BasedOn"] = "1", ["kk.BasedOn"] = "1", ["kk.Body"] = EditedNews.Body });

        Assert.Equal(DeskLinks.Edit(entry), mine.Headers.Location!.ToString());
        Assert.Equal("Жаңа мәтін.", await site.BodyOfAsync(entry, SiteLanguage.Kazakh));
        Assert.Equal("Yangi matn.", await site.BodyOfAsync(entry));
    }

    [Fact]
    public async Task Get_SameSection_ShowsBothTextsWithWhatDiffers()
    {
        var (entry, author) = await CollideAsync("merge-shown");
        var page = await author.GetDocumentAsync(DeskLinks.Merge(entry));

        Assert.Contains(page.QuerySelectorAll(".diff-columns ins"), word => word.TextContent.Contains("Mening", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll(".diff-columns ins"), word => word.TextContent.Contains("Ularning", StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll("fieldset.merge-section"));
        author.Dispose();
    }

    [Theory]
    [InlineData("mine", true, false)]
    [InlineData("theirs", false, true)]
    [InlineData("both", true, true)]
    public async Task Post_Decided_SavesWhatWasChosen(string choice, bool hasMine, bool hasTheirs)
    {
        var (entry, author) = await CollideAsync("merge-" + choice);
        using var response = await author.PostFormAsync(DeskLinks.Merge(entry), "form[action$=merge]", new() { [FirstSection] = choice });
        var body = await site.BodyOfAsync(entry);

        Assert.Equal(DeskLinks.Edit(entry), response.Headers.Location!.ToString());
        Assert.Equal(hasMine, body.Contains("Mening birinchim", StringComparison.Ordinal));
        Assert.Equal(hasTheirs, body.Contains("Ularning birinchisi", StringComparison.Ordinal));
        Assert.Contains("## Ikkinchi", body, StringComparison.Ordinal);
        Assert.Null((await author.EditorAsync(entry)).QuerySelector("#restored"));
        author.Dispose();
    }

    [Fact]
    public async Task Post_WrittenByHand_SavesThat()
    {
        var (entry, author) = await CollideAsync("merge-hand");
        using var response = await author.PostFormAsync(DeskLinks.Merge(entry), "form[action$=merge]", new() { [FirstSection] = "hand", [FirstSection + ".Text"] = "## Birinchi\r\n\r\nIkkalasidan.\r\n\r\n" });

        Assert.Equal(EditedNews.Body.Replace("Eski birinchi.", "Ikkalasidan.", StringComparison.Ordinal), await site.BodyOfAsync(entry));
        author.Dispose();
    }

    [Fact]
    public async Task Post_SavedOnceMoreMeanwhile_AsksAgain()
    {
        var (entry, author) = await CollideAsync("merge-again");
        using var third = await site.SignInAsync(Role.Author);
        var page = await author.GetDocumentAsync(DeskLinks.Merge(entry));
        using var saved = await third.SaveAsync(entry, Body("Eski birinchi", "Uchinchi matn", basedOn: null));
        using var response = await author.PostFormAsync(DeskLinks.Merge(entry), "form[action$=merge]", new() { [FirstSection] = "mine", ["uz.Latest"] = page.ValueOf("uz.Latest") });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Uchinchi", (await response.ReadAsync()).QuerySelector(".diff-columns")!.TextContent, StringComparison.Ordinal);
        author.Dispose();
    }

    /// <summary>Two people change the first section; the second to save is led to the merge.</summary>
    private async Task<(EntryReference, HttpClient)> CollideAsync(string key)
    {
        var entry = await site.AddNewsAsync(key);
        var author = await site.SignInAsync(Role.Author);
        using var other = await site.SignInAsync(Role.Author);
        using var theirs = await other.SaveAsync(entry, Body("Eski birinchi", "Ularning birinchisi"));
        using var mine = await author.SaveAsync(entry, Body("Eski birinchi", "Mening birinchim"));
        Assert.Equal(DeskLinks.Merge(entry), mine.Headers.Location!.ToString());

        return (entry, author);
    }

    private static Dictionary<string, string?> Body(string before, string after, string? basedOn = "1")
    {
        var fields = new Dictionary<string, string?> { ["uz.Body"] = EditedNews.Body.Replace(before, after, StringComparison.Ordinal) };

        if (basedOn is not null)
        {
            fields["uz.BasedOn"] = basedOn;
        }

        return fields;
    }
}
