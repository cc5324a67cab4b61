using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ExpertCouncil.Web.Tests;

/// <summary>Every address the site map offers, in both languages, read once.</summary>
public sealed partial class PublicPagesTests(PublicPagesFixture pages) : IClassFixture<PublicPagesFixture>
{
    private const string Base = "https://council.test";

    [Fact]
    public void EveryPage_Always_AnswersInItsLanguage()
    {
        Assert.Contains(pages.All, page => page.Path.StartsWith("/kk/", StringComparison.Ordinal));
        Assert.Empty(pages.All.Where(page => page.Status != HttpStatusCode.OK).Select(page => page.Path));
        Assert.Empty(pages.All.Where(page => page.Document.DocumentElement.GetAttribute("lang") != page.Language).Select(page => page.Path));
    }

    [Fact]
    public void EveryPage_Always_HasOneFirstHeadingAndNoLinkToNowhere()
    {
        Assert.Empty(pages.All.Where(page => page.Document.QuerySelectorAll("h1").Length != 1).Select(page => page.Path));
        Assert.Empty(pages.All.Where(page => page.Document.QuerySelectorAll("a").Any(link => string.IsNullOrEmpty(link.GetAttribute("href")))).Select(page => page.Path));
        Assert.Empty(pages.All.Where(page => page.Document.QuerySelectorAll("[id]").GroupBy(part => part.Id).Any(same => same.Count() > 1)).Select(page => page.Path));
    }

    [Fact]
    public void TitlesAndDescriptions_OfALanguage_AreAllThereAndAllDifferent()
    {
        foreach (var read in new Func<IDocument, string?>[] { page => page.Title, page => page.QuerySelector("meta[name=description]")?.GetAttribute("content") })
        {
            var same = pages.All.GroupBy(page => (page.Language, Text: read(page.Document) ?? "")).Where(group => group.Key.Text.Length == 0 || group.Count() > 1);

            Assert.Empty(same.Select(group => $"'{group.Key.Text}': {string.Join(", ", group.Select(page => page.Path))}"));
        }
    }

    [Fact]
    public void Canonicals_Always_AreAbsoluteAndThePagesOwn() =>
        Assert.Empty(pages.All.Where(page => page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") != Base + page.Path).Select(page => page.Path));

    [Fact]
    public void Counterparts_Always_NameEachOther()
    {
        var alternates = pages.All.ToDictionary(page => Base + page.Path, page => page.Document.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("href")!).ToList());

        Assert.Empty(alternates.Where(page => !page.Value.Contains(page.Key)).Select(page => page.Key));
        Assert.Empty(alternates.SelectMany(page => page.Value.Where(other => !alternates.TryGetValue(other, out var back) || !back.Contains(page.Key))));
    }

    /// <summary>A letter written as a number makes a Cyrillic page three times as long.</summary>
    [Fact]
    public void Letters_Always_AreWrittenAsThemselves() => Assert.Empty(pages.All.Where(page => NumberedLetter().IsMatch(page.Text)).Select(page => page.Path));

    [Fact]
    public async Task LinksWithinTheSite_Always_Answer()
    {
        using var client = pages.Site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var known = pages.All.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        var links = pages.All.SelectMany(page => page.Document.QuerySelectorAll("a[href^='/'], link[href^='/'], script[src^='/']"))
            .Select(link => (link.GetAttribute("href") ?? link.GetAttribute("src"))!.Split('#')[0]).Distinct().Where(address => !known.Contains(address)).ToList();
        var dead = new List<string>();

        foreach (var link in links)
        {
            using var response = await client.GetAsync(link);

            if (response.StatusCode != HttpStatusCode.OK)
            {
                dead.Add($"{link} {(int)response.StatusCode}");
            }
        }

        Assert.Empty(dead);
    }

    [Fact]
    public void Anchors_Always_Exist()
    {
        var dead = pages.All.SelectMany(page => page.Document.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")!)
            .Where(anchor => anchor.Length < 2 || page.Document.GetElementById(anchor[1..]) is null).Select(anchor => page.Path + anchor));

        Assert.Empty(dead);
    }

    [GeneratedRegex("&#x[0-9A-F]{3}", RegexOptions.None, 1000)]
    private static partial Regex NumberedLetter();
}

public sealed record ReadPage(string Path, HttpStatusCode Status, string Text, IDocument Document)
{
    public string Language => Path.Split('/')[1];
}

/// <summary>Reads the site once for all the questions above.</summary>
public sealed class PublicPagesFixture : IAsyncLifetime
{
    public SiteFixture Site { get; } = new();

    public IReadOnlyList<ReadPage> All { get; private set; } = [];

    public async Task InitializeAsync()
    {
        using var client = Site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var sitemap = XDocument.Parse(await client.GetStringAsync("/sitemap.xml"));
        var read = new List<ReadPage>();

        foreach (var location in sitemap.Descendants().Where(element => element.Name.LocalName == "loc"))
        {
            var path = new Uri(location.Value).AbsolutePath;
            using var response = await client.GetAsync(path);
            var text = await response.Content.ReadAsStringAsync();
            read.Add(new ReadPage(path, response.StatusCode, text, await SiteFixture.ReadAsync(text)));
        }

        All = read;
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
