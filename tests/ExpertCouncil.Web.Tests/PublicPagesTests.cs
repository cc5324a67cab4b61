using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using ExpertCouncil.Language;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ExpertCouncil.Web.Tests;

/// <summary>Every address the site map offers, in every language and script, read once.</summary>
public sealed partial class PublicPagesTests(PublicPagesFixture pages) : IClassFixture<PublicPagesFixture>
{
    private const string Base = "https://council.test";

    [Fact]
    public void EveryPage_Always_AnswersInItsLanguage()
    {
        Assert.Contains(pages.All, page => page.Path.StartsWith("/kk/", StringComparison.Ordinal));
        Assert.Empty(pages.All.Where(page => page.Status != HttpStatusCode.OK).Select(page => page.Path));
        Assert.Empty(pages.All.Where(page => page.Document.DocumentElement.GetAttribute("lang") != page.Writing.Tag).Select(page => page.Path));
    }

    [Fact]
    public void EveryPage_Always_HasOneFirstHeadingAndNoLinkToNowhere()
    {
        Assert.Empty(pages.All.Where(page => page.Document.QuerySelectorAll("h1").Length != 1).Select(page => page.Path));
        Assert.Empty(pages.All.Where(page => page.Document.QuerySelectorAll("a").Any(link => string.IsNullOrEmpty(link.GetAttribute("href")))).Select(page => page.Path));
        Assert.Empty(pages.All.Where(page => page.Document.QuerySelectorAll("[id]").GroupBy(part => part.Id).Any(same => same.Count() > 1)).Select(page => page.Path));
    }

    [Fact]
    public void EveryPage_Always_HasOneSearchBox() =>
        Assert.Empty(pages.All.Where(page => page.Document.QuerySelectorAll("form[role=search] input[type=search]").Length != 1).Select(page => page.Path));

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
            .Where(link => link.GetAttribute("rel") != "nofollow")
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

    /// <summary>The switch leads to the same page, by the way of remembering the choice.</summary>
    [Fact]
    public void Switch_Always_LeadsToTheCounterpartOfThePage()
    {
        var counterparts = pages.All.Select(page => (page.Path, Named: Hrefs(page, "link[hreflang]", Base), Linked: Hrefs(page, ".languages a", "")));

        Assert.Empty(counterparts.Where(page => page.Linked.Count() != 2 || page.Linked.Any(link => !link.EndsWith("?remember", StringComparison.Ordinal) || !page.Named.Contains(link[..^9]))).Select(page => page.Path));
    }

    /// <summary>A page in Cyrillic holds no Latin word but names in their own letters: those that Kazakh pages write so too, addresses, numerals, and what the writer fixed.</summary>
    [Fact]
    public void PagesInUzbekCyrillic_Always_HoldNoLatinWordButNames()
    {
        var names = pages.All.Where(page => page.Language == "kk").SelectMany(page => LatinWords(page.Document)).Concat(["JavaScript", "KabulNow", "Kknews", "Ädilet"]).ToHashSet(StringComparer.Ordinal);
        var left = pages.All.Where(page => page.Language == "uz-cyrl")
            .SelectMany(page => LatinWords(page.Document).Where(word => !names.Contains(word) && !Numeral().IsMatch(word)).Select(word => $"{page.Path}: {word}"));

        Assert.Empty(left.Distinct());
    }

    [Fact]
    public void PagesInUzbekCyrillic_Always_PreloadTheFontsOfTheirLetters() =>
        Assert.All(
            pages.All.Where(page => page.Language == "uz-cyrl").SelectMany(page => page.Document.QuerySelectorAll("link[as=font]")),
            font => Assert.Contains("cyrillic", font.GetAttribute("href"), StringComparison.Ordinal));

    private static IEnumerable<string> Hrefs(ReadPage page, string selector, string before) =>
        page.Document.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")![before.Length..]);

    private static IEnumerable<string> LatinWords(IDocument page)
    {
        var language = page.DocumentElement.GetAttribute("lang");
        var texts = page.Body!.Descendants<IText>().Where(text => text.ParentElement is { } parent && parent.Closest("script, style, code, svg, [translate=no]") is null
            && (parent.Closest("[lang]")?.GetAttribute("lang") ?? language) == language).Select(text => text.Data);
        var read = page.QuerySelectorAll("[aria-label], [alt], [title]").Where(element => (element.Closest("[lang]")?.GetAttribute("lang") ?? language) == language)
            .SelectMany(element => new[] { "aria-label", "alt", "title" }.Select(element.GetAttribute).OfType<string>());

        return texts.Concat(read).Append(page.Title ?? "").SelectMany(text => LatinWord().Matches(text)).Select(match => match.Value);
    }

    [GeneratedRegex(@"[A-Za-zÀ-ž]([\w.ʻʼ-]*\w)?", RegexOptions.None, 1000)]
    private static partial Regex LatinWord();

    [GeneratedRegex("^[IVXLC]+$", RegexOptions.None, 1000)]
    private static partial Regex Numeral();

    [GeneratedRegex("&#x[0-9A-F]{3}", RegexOptions.None, 1000)]
    private static partial Regex NumberedLetter();
}

public sealed record ReadPage(string Path, HttpStatusCode Status, string Text, IDocument Document)
{
    public string Language => Path.Split('/')[1];

    public WritingSystem Writing => WritingSystem.TryFromPrefix(Language, out var writing) ? writing : throw new InvalidOperationException($"{Path} begins with no language.");
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
