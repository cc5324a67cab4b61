using System.Net;
using AngleSharp.Dom;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Pages.Admin;

public sealed class WorkPlanOrderTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Plan = "2024-2025";

    private static readonly string Order = DeskLinks.PlanOrder(Plan);

    [Fact]
    public async Task PostSave_OrderOfAnotherTime_IsRefusedAndShowsTheOrderThereIs()
    {
        using var client = await site.SignInAsync(Role.Author);
        var before = await KeysAsync();
        using var response = await SendAsync(client, $"{Order}?handler=Save", [.. before.AsEnumerable().Reverse()], [("Mark", "old")]);
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(page.QuerySelector(".form-errors"));
        Assert.Equal(before, KeysOf(page));
        Assert.Equal(before, await KeysAsync());
    }

    [Fact]
    public async Task Post_UpDownAndNumbers_OnlyArrangeTheForm()
    {
        using var client = await site.SignInAsync(Role.Author);
        var keys = await KeysAsync();
        using var up = await SendAsync(client, Order, keys, [("Up", keys[2])]);
        using var down = await SendAsync(client, Order, keys, [("Down", keys[0])]);
        using var number = await SendAsync(client, Order, keys, [], numbers: place => place == 16 ? "1" : null);

        Assert.Equal([keys[0], keys[2], keys[1]], await ShownAsync(up, 3));
        Assert.Equal([keys[1], keys[0], keys[2]], await ShownAsync(down, 3));
        Assert.Equal([keys[16], keys[0], keys[1]], await ShownAsync(number, 3));
        Assert.Equal(keys, await KeysAsync());
    }

    [Fact]
    public async Task PostSave_ItemUnderReviewThatWouldMove_NamesItAndSavesNothing()
    {
        using var client = await site.SignInAsync(Role.Author);
        var keys = await KeysAsync();
        await site.OnStoreAsync(async (services, _) =>
        {
            var by = Actor.Person(Guid.NewGuid(), "Jasur", Rights.Full);
            var desk = services.GetRequiredService<EditorialDesk>();
            var reference = new EntryReference(EntryKind.WorkPlanItem, keys[9]);
            var found = await desk.FindAsync(reference, default);
            Assert.IsType<Saved>(await desk.SaveAsync(new EntryEdit(reference) { Facts = new FactsEdit((WorkPlanItemFacts)found!.Entry.Facts with { Progress = 5 }, found.FactsMark) }, by, default));

            return Assert.Single([await desk.CarryOutAsync(new VerbOrder(reference, Verb.Submit, [SiteLanguage.Uzbek]), by, default)]);
        });
        List<string> wanted = [.. keys];
        (wanted[9], wanted[10]) = (wanted[10], wanted[9]);

        using var refused = await SendAsync(client, $"{Order}?handler=Save", wanted, []);
        var page = await SiteFixture.ReadAsync(await refused.Content.ReadAsStringAsync());

        Assert.NotNull(page.QuerySelector(".form-errors"));
        Assert.Equal(wanted, KeysOf(page));
        Assert.Equal(keys, await KeysAsync());

        // What is before it may move all the same.
        (wanted[9], wanted[10]) = (wanted[10], wanted[9]);
        (wanted[0], wanted[1]) = (wanted[1], wanted[0]);
        using var saved = await SendAsync(client, $"{Order}?handler=Save", wanted, []);
        Assert.Equal(HttpStatusCode.Found, saved.StatusCode);
        Assert.Equal(wanted, await KeysAsync());
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client, string address, IReadOnlyList<string> keys, (string Name, string Value)[] fields, Func<int, string?>? numbers = null)
    {
        var page = await client.GetDocumentAsync(Order);
        var form = page.QuerySelector("form[data-plan-order]")!;
        var now = form.QuerySelectorAll("input[name=Number]").Select(input => input.GetAttribute("value")!).ToList();
        var values = new List<KeyValuePair<string, string>>
        {
            new("__RequestVerificationToken", form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        };

        if (!fields.Any(field => field.Name == "Mark"))
        {
            values.Add(new("Mark", form.QuerySelector("input[name=Mark]")!.GetAttribute("value")!));
        }

        values.AddRange(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        values.AddRange(keys.Select(key => KeyValuePair.Create("Order", key)));
        values.AddRange(now.Select((number, place) => KeyValuePair.Create("Number", numbers?.Invoke(place) ?? number)));
        using var content = new FormUrlEncodedContent(values);

        return await client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    private static async Task<IEnumerable<string>> ShownAsync(HttpResponseMessage response, int count) =>
        KeysOf(await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync())).Take(count);

    private static IReadOnlyList<string> KeysOf(IDocument page) => [.. page.QuerySelectorAll("input[name=Order]").Select(input => input.GetAttribute("value")!)];

    private async Task<IReadOnlyList<string>> KeysAsync() =>
        [.. (await site.OnStoreAsync((services, _) => services.GetRequiredService<DeskPlans>().ItemsAsync(Plan, default))).Select(item => item.Key)];
}
