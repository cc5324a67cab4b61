using AngleSharp.Dom;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Pages.Admin;

/// <summary>News items in every state the desk knows, written by somebody who is not the one who looks.</summary>
internal static class DeskNews
{
    public static readonly Actor Writer = Actor.Person(Guid.CreateVersion7(), "Muallif", new Rights(Role.Author, [Side.Uzbekistan, Side.Kazakhstan], SiteLanguages.All));
    public static readonly Actor Reviewer = Actor.Person(Guid.CreateVersion7(), "Tekshiruvchi", new Rights(Role.Reviewer, [Side.Uzbekistan, Side.Kazakhstan], SiteLanguages.All));

    /// <summary>Adds a news item with texts in both languages, whose slugs are <c>key-uz</c> and <c>key-kk</c>, and does to it what is asked.</summary>
    public static Task<EntryReference> AddNewsAsync(this SiteFixture site, string key, Action<Entry>? then = null, string summary = "Qisqa mazmun.", string body = "Matn.") =>
        site.OnStoreAsync(async (services, store) =>
        {
            var now = site.Clock.GetUtcNow();
            var facts = new NewsFacts { Date = new DateOnly(2026, 3, 1), Category = NewsCategory.News };
            var entry = Entry.Create(EntryKind.News, key, Guid.CreateVersion7(), facts, Writer, now);
            entry.Begin(SiteLanguage.Uzbek, $"{key}-uz", new TextDraft($"Sinov {key}", summary, body), Writer, now);
            entry.Begin(SiteLanguage.Kazakh, $"{key}-kk", new TextDraft($"Сынақ {key}", "Қысқа мазмұны.", "Мәтін."), Writer, now);
            then?.Invoke(entry);
            store.Entries.Add(entry);
            await services.GetRequiredService<Publisher>().WriteAsync(entry, CancellationToken.None);
            await store.SaveChangesAsync();

            return entry.Reference;
        });

    public static Action<Entry> InReview(SiteFixture site) => entry => Each(entry, text => text.Submit(Writer, site.Clock.GetUtcNow()));

    public static Action<Entry> Approved(SiteFixture site) => InReview(site) + (entry => Each(entry, text => text.Approve(Reviewer, site.Clock.GetUtcNow())));

    public static Action<Entry> Published(SiteFixture site) => Approved(site) + (entry => Each(entry, text => text.Publish(Reviewer, site.Clock.GetUtcNow())));

    public static Task<Entry> EntryAsync(this SiteFixture site, EntryReference reference) => site.OnStoreAsync(async (services, _) =>
        (await services.GetRequiredService<EditorialDesk>().FindAsync(reference, CancellationToken.None))!.Entry);

    public static async Task<Stage> StageAsync(this SiteFixture site, EntryReference reference, SiteLanguage language = SiteLanguage.Uzbek) =>
        (await site.EntryAsync(reference)).In(language)!.Stage;

    public static Task<int> EventCountAsync(this SiteFixture site) => site.OnStoreAsync((_, store) => store.Events.CountAsync());

    /// <summary>Opens the page of a verb, fills in its form and sends it.</summary>
    public static Task<HttpResponseMessage> ActAsync(
        this HttpClient client, EntryReference entry, Verb verb, Dictionary<string, string?>? fields = null, params SiteLanguage[] languages) =>
        client.PostFormAsync(DeskLinks.Act(entry, verb, languages.Length == 0 ? [SiteLanguage.Uzbek] : languages), "form.panel", fields ?? []);

    public static async Task<IDocument> ReadAsync(this HttpResponseMessage response) => await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

    private static void Each(Entry entry, Action<Translation> act)
    {
        foreach (var text in entry.Translations)
        {
            act(text);
        }
    }
}
