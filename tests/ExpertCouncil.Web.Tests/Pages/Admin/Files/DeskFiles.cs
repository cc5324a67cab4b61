using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Tests.Media;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Files;

/// <summary>Sends files as the editor's script and as the page of files do.</summary>
internal static class DeskFiles
{
    public static readonly byte[] Pdf = "%PDF-1.7\nnothing\n"u8.ToArray();

    private static int images;

    public static async Task<HttpResponseMessage> UploadAsync(this HttpClient client, EntryReference entry, string name, byte[] bytes, bool withToken = true)
    {
        using var request = await ScriptRequestAsync(client, $"{DeskLinks.FileUpload(entry)}?name={Uri.EscapeDataString(name)}", withToken ? DeskLinks.Files(entry) : null);
        request.Content = new ByteArrayContent(bytes);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");

        return await client.SendAsync(request);
    }

    public static async Task<HttpResponseMessage> TakeAsync(this HttpClient client, EntryReference entry, EntryReference from, string name)
    {
        using var request = await ScriptRequestAsync(client, $"{DeskLinks.FileTake(entry)}?from={Uri.EscapeDataString(from.ToString())}&name={Uri.EscapeDataString(name)}", DeskLinks.Files(entry));

        return await client.SendAsync(request);
    }

    /// <summary>Fills in the form of the page without a script.</summary>
    public static async Task<HttpResponseMessage> PostFilesAsync(this HttpClient client, EntryReference entry, params (string Name, byte[] Bytes)[] files)
    {
        using var content = new MultipartFormDataContent { { new StringContent(await TokenAsync(client, DeskLinks.Files(entry))), "__RequestVerificationToken" } };

        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "Upload", name);
        }

        return await client.PostAsync(new Uri(DeskLinks.Files(entry), UriKind.Relative), content);
    }

    /// <summary>Sends to a handler of the page what its form would, whether the page shows the form or not.</summary>
    public static async Task<HttpResponseMessage> PostHandlerAsync(this HttpClient client, EntryReference entry, string handler, params (string Name, string Value)[] fields)
    {
        var token = await TokenAsync(client, DeskLinks.Files(entry));
        using var content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));

        return await client.PostAsync(new Uri($"{DeskLinks.Files(entry)}?handler={handler}", UriKind.Relative), content);
    }

    public static async Task<string> TextOfAsync(this HttpResponseMessage response, string property)
    {
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        return answer.RootElement.GetProperty(property).GetString()!;
    }

    /// <summary>An image beside an entry. Each is another one: the same bytes under the same name are public wherever they are.</summary>
    public static async Task<MediaFile> AddImageAsync(this SiteFixture site, HttpClient author, EntryReference entry, string name = "zal.png")
    {
        using var response = await author.UploadAsync(entry, name, TestImages.Png(20 + Interlocked.Increment(ref images)));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var kept = await response.TextOfAsync("name");

        return (await site.EntryAsync(entry)).Media.Single(file => file.Name == kept);
    }

    /// <summary>Publishes a text that shows what it is given.</summary>
    public static Task PublishTextAsync(this SiteFixture site, EntryReference reference, string body) => site.OnStoreAsync(async (services, store) =>
    {
        var (kind, key) = reference;
        var now = site.Clock.GetUtcNow();
        var entry = await store.Entries.Include(e => e.Translations).ThenInclude(t => t.Revisions).SingleAsync(e => e.Kind == kind && e.Key == key);
        var text = entry.In(SiteLanguage.Uzbek)!;
        text.Write(new TextDraft("Sinov", "Qisqa mazmun.", body) { ChangeNote = "Surat" }, DeskNews.Writer, now);
        text.Submit(DeskNews.Writer, now);
        text.Approve(DeskNews.Reviewer, now);
        text.Publish(DeskNews.Reviewer, now);
        await services.GetRequiredService<Publisher>().WriteAsync(entry, CancellationToken.None);

        return await store.SaveChangesAsync();
    });

    public static async Task<HttpStatusCode> StatusAsync(this HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));

        return response.StatusCode;
    }

    private static async Task<HttpRequestMessage> ScriptRequestAsync(HttpClient client, string address, string? tokenFrom)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative));
        request.Headers.Accept.ParseAdd("application/json");

        if (tokenFrom is not null)
        {
            request.Headers.Add("RequestVerificationToken", await TokenAsync(client, tokenFrom));
        }

        return request;
    }

    private static async Task<string> TokenAsync(HttpClient client, string page) =>
        (await client.GetDocumentAsync(page)).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
}
