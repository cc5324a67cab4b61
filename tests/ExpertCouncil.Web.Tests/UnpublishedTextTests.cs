using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests;

/// <summary>No text that nobody published can be reached: not by its own address, not through any list, page or file of the site.</summary>
public sealed class UnpublishedTextTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Secret = "maxfiymatn";
    private const string SecretInCyrillic = "махфийматн";
    private static readonly Actor Author = Actor.Person(Guid.NewGuid(), "author", Rights.Full with { Role = Role.Author });
    private static readonly Actor Reviewer = Actor.Person(Guid.NewGuid(), "reviewer", Rights.Full with { Role = Role.Reviewer });

    private DateTimeOffset Now => site.Clock.GetUtcNow();

    [Fact]
    public async Task Get_AnyPublicAddress_NeverShowsUnpublishedText()
    {
        var slugs = await AddUnpublishedAsync();
        using var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

        foreach (var slug in slugs)
        {
            foreach (var kind in EntryKinds.All.Where(kind => kind != EntryKind.Page))
            {
                foreach (var writing in new[] { WritingSystem.UzbekLatin, WritingSystem.UzbekCyrillic, WritingSystem.KazakhCyrillic })
                {
                    using var response = await client.GetAsync($"{SiteAddresses.Of(SiteAddresses.SectionOf(kind), writing)}/{slug}");
                    Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
                }
            }
        }

        var seen = await CrawlAsync(client);
        Assert.True(seen > 100, $"Only {seen} pages were found.");
    }

    /// <summary>Follows every link of the site from its front pages and site map.</summary>
    private static async Task<int> CrawlAsync(HttpClient client)
    {
        var waiting = new Queue<string>(["/uz", "/uz-cyrl", "/kk", "/sitemap.xml", "/robots.txt"]);
        var seen = new HashSet<string>(waiting);

        while (waiting.TryDequeue(out var path))
        {
            using var response = await client.GetAsync(path);
            var text = await response.Content.ReadAsStringAsync();

            foreach (var secret in new[] { Secret, SecretInCyrillic })
            {
                Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{path} shows a text that was never published");
            }

            if (response.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var document = await SiteFixture.ReadAsync(text);
            var links = document.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]);

            foreach (var link in links.Where(seen.Add))
            {
                waiting.Enqueue(link);
            }
        }

        return seen.Count;
    }

    private Task<List<string>> AddUnpublishedAsync() => site.OnStoreAsync(async (services, store) =>
    {
        var slugs = new List<string>();
        await AddAsync(services, store, slugs, "draft", _ => { });
        await AddAsync(services, store, slugs, "in-review", text => text.Submit(Author, Now));
        await AddAsync(services, store, slugs, "returned", text =>
        {
            text.Submit(Author, Now);
            text.Return(Reviewer, Now, $"Sababi: {Secret}");
        });
        await AddAsync(services, store, slugs, "approved", text =>
        {
            text.Submit(Author, Now);
            text.Approve(Reviewer, Now);
        });
        await AddAsync(services, store, slugs, "scheduled", text =>
        {
            text.Submit(Author, Now);
            text.Approve(Reviewer, Now);
            text.Schedule(Now.AddDays(1), Reviewer, Now);
        });
        await AddNewerDraftAsync(services, store);

        return slugs;
    });

    private async Task AddAsync(IServiceProvider services, CouncilStore store, List<string> slugs, string state, Action<Translation> move)
    {
        var slug = $"{Secret}-{state}";
        var facts = new NewsFacts { Date = new DateOnly(2024, 8, 28), Category = NewsCategory.News, Tags = ["trade"] };
        var entry = Entry.Create(EntryKind.News, slug, Guid.CreateVersion7(), facts, Author, Now);
        var text = entry.Begin(SiteLanguage.Uzbek, slug, new TextDraft($"{Secret} {state}", Secret, Secret), Author, Now);
        move(text);
        store.Entries.Add(entry);
        await services.GetRequiredService<Publisher>().WriteAsync(entry, CancellationToken.None);
        await store.SaveChangesAsync();
        slugs.Add(slug);
    }

    /// <summary>A public text whose newer draft and facts must not shine through when its rows are written again.</summary>
    private async Task AddNewerDraftAsync(IServiceProvider services, CouncilStore store)
    {
        var facts = new NewsFacts { Date = new DateOnly(2024, 8, 28), Category = NewsCategory.News };
        var entry = Entry.Create(EntryKind.News, "public-with-draft", Guid.CreateVersion7(), facts, Author, Now);
        var text = entry.Begin(SiteLanguage.Uzbek, "ochiq-matn", new TextDraft("Ochiq matn", "Ochiq", "Ochiq."), Author, Now);
        text.Submit(Author, Now);
        text.Approve(Reviewer, Now);
        text.Publish(Reviewer, Now);
        text.Write(new TextDraft(Secret, Secret, Secret), Author, Now);
        entry.ChangeFacts(facts with { Sources = [new Source { Name = new LocalText(Secret, Secret) }] }, Author, Now);
        store.Entries.Add(entry);
        await services.GetRequiredService<Publisher>().WriteAsync(entry, CancellationToken.None);
        await store.SaveChangesAsync();
    }
}
