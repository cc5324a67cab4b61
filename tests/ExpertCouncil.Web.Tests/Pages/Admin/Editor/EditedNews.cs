using System.Net.Http.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Editor;

/// <summary>A news item in two sections a language, to be edited, and the editor's form as tests send it.</summary>
internal static class EditedNews
{
    public const string Form = "#entry-form";
    public const string Body = "Kirish.\n\n## Birinchi\n\nEski birinchi.\n\n## Ikkinchi\n\nEski ikkinchi.";

    public static async Task<EntryReference> AddNewsAsync(this SiteFixture site, string key)
    {
        var bodies = new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = Body, [SiteLanguage.Kazakh] = Body };
        await site.PublishAsync(EntryKind.News, key, new NewsFacts { Date = new DateOnly(2026, 2, 20), Category = NewsCategory.News }, bodies);

        return new EntryReference(EntryKind.News, key);
    }

    /// <summary>A news item nobody has written in Kazakh.</summary>
    public static async Task<EntryReference> AddUzbekNewsAsync(this SiteFixture site, string key)
    {
        await site.PublishAsync(EntryKind.News, key, new NewsFacts { Date = new DateOnly(2026, 2, 20), Category = NewsCategory.News }, new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = Body });

        return new EntryReference(EntryKind.News, key);
    }

    public static Task<HttpResponseMessage> SaveAsync(this HttpClient client, EntryReference entry, Dictionary<string, string?> fields) =>
        client.PostFormAsync(DeskLinks.Edit(entry), Form, fields);

    public static Task<IDocument> EditorAsync(this HttpClient client, EntryReference entry) => client.GetDocumentAsync(DeskLinks.Edit(entry));

    public static string ValueOf(this IDocument page, string name) => page.QuerySelector($"[name='{name}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        _ => throw new InvalidOperationException($"There is no field {name}."),
    };

    public static async Task<IDocument> ReadAsync(this HttpResponseMessage response) => await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

    /// <summary>Sends JSON as the editor's script does.</summary>
    public static async Task<HttpResponseMessage> SendAsync(this HttpClient client, EntryReference entry, string address, object body)
    {
        var page = await client.EditorAsync(entry);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.Add("RequestVerificationToken", page.ValueOf("__RequestVerificationToken"));
        request.Headers.Accept.ParseAdd("application/json");

        return await client.SendAsync(request);
    }

    public static Task<Translation> StoredAsync(this SiteFixture site, EntryReference entry, SiteLanguage language) => site.OnStoreAsync(async (services, _) =>
        (await services.GetRequiredService<EditorialDesk>().FindAsync(entry, CancellationToken.None))!.Entry.In(language)!);

    public static async Task<string> BodyOfAsync(this SiteFixture site, EntryReference entry, SiteLanguage language = SiteLanguage.Uzbek) =>
        (await site.StoredAsync(entry, language)).Working!.Body;
}
