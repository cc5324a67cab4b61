using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Tests.Media;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Files;

/// <summary>One side does not touch the files of the other, whichever address it sends to.</summary>
public sealed class OtherSideTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly EntryReference KazakhInstitute = EntryReference.Parse("organisations/qsti");

    [Theory]
    [InlineData("add")]
    [InlineData("remove")]
    [InlineData("take")]
    [InlineData("take by script")]
    public async Task Post_FilesOfTheOtherSide_IsRefusedInWordsAndChangesNothing(string act)
    {
        var own = await site.AddNewsAsync("other-side-" + act.Replace(' ', '-'));
        using var colleague = await site.SignInAsync(Role.Author);
        var (there, image) = (await site.AddImageAsync(colleague, KazakhInstitute, "institut.png"), await site.AddImageAsync(colleague, own));
        using var author = await site.SignInAsync(Role.Author, [Side.Uzbekistan]);
        var before = await FilesAsync();

        using var response = act switch
        {
            "add" => await author.PostFilesAsync(KazakhInstitute, ("Yangi.png", TestImages.Png())),
            "remove" => await author.PostHandlerAsync(KazakhInstitute, "Remove", ("name", there.Name)),
            "take" => await author.PostHandlerAsync(KazakhInstitute, "Take", ("from", own.ToString()), ("name", image.Name)),
            _ => await author.TakeAsync(KazakhInstitute, own, image.Name),
        };

        Assert.Contains("boshqa tomonga", await ReasonAsync(response), StringComparison.Ordinal);
        Assert.Equal(before, await FilesAsync());
    }

    // The page says beforehand whose it is; what was refused stands above it.
    private static async Task<string> ReasonAsync(HttpResponseMessage response) =>
        response.Content.Headers.ContentType!.MediaType == "application/json" ? await response.TextOfAsync("reason") : (await response.ReadAsync()).QuerySelector(".form-errors")!.TextContent;

    private async Task<IEnumerable<string>> FilesAsync() => [.. (await site.EntryAsync(KazakhInstitute)).Media.Select(file => file.Name).Order(StringComparer.Ordinal)];
}
