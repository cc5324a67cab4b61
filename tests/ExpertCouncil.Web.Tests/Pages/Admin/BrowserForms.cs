using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin;

/// <summary>Forms sent as a browser sends them: it says that a page of this site did.</summary>
internal static class BrowserForms
{
    /// <summary>Fills in a form as it stands there, and sends it.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(this HttpClient client, IDocument page, string form, Dictionary<string, string?> fields)
    {
        var found = (IHtmlFormElement)page.QuerySelector(form)!;
        var values = DeskClient.ValuesOf(found).Where(value => !fields.ContainsKey(value.Key))
            .Concat(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Key, field.Value!)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(found.GetAttribute("action")!, UriKind.Relative)) { Content = new FormUrlEncodedContent(values) };
        request.Headers.Add("Origin", "https://council.test");
        request.Headers.Add("Sec-Fetch-Site", "same-origin");

        return await client.SendAsync(request);
    }

    /// <summary>The page that keeps a form whose token had expired sends it once more.</summary>
    public static async Task<HttpResponseMessage> SendAgainAsync(this HttpClient client, HttpResponseMessage kept)
    {
        var page = await kept.ReadAsync();
        Assert.Equal(AccountText.Kept_Title, page.QuerySelector("h1")!.TextContent);

        return await client.SubmitAsync(page, "main form[method=post]", []);
    }
}
