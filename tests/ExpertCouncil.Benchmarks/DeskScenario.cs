using System.Diagnostics;
using System.Text;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Benchmarks;

/// <summary>What the desk costs on a large store: each read, and each page from request to last byte, as a person who is signed in.</summary>
internal static class DeskScenario
{
    private const int Warmup = 3;
    private const int Rounds = 15;

    private static readonly Actor Person = Actor.Person(DeskStore.Writer, "Xodim", Rights.Full);

    private static readonly (string Name, Func<IServiceProvider, Task> Read)[] Reads =
    [
        ("list", site => List(site, new EntryFilter())),
        ("list, page 100", site => site.GetRequiredService<EntryList>().ListAsync(new EntryFilter(), 100, default)),
        ("list, in review", site => List(site, new EntryFilter { Condition = TextCondition.InReview })),
        ("list, one author", site => List(site, new EntryFilter { AuthorId = DeskStore.Writer })),
        ("list, one side", site => List(site, new EntryFilter { Side = Side.Kazakhstan })),
        ("list, a direction", site => List(site, new EntryFilter { Direction = "trade" })),
        ("list, stale", site => List(site, new EntryFilter { StaleOnly = true })),
        ("list, common word", site => List(site, new EntryFilter { Text = GeneratedText.Stem(2, SiteLanguage.Uzbek) })),
        ("list, rare word", site => List(site, new EntryFilter { Text = GeneratedText.Stem(15_000, SiteLanguage.Uzbek) })),
        ("list, one letter", site => List(site, new EntryFilter { Text = "s" })),
        ("translation map", site => site.GetRequiredService<EntryList>().TranslationMapAsync(default)),
        ("dashboard", site => site.GetRequiredService<Dashboard>().ReadAsync(Person, default)),
        ("choices, nothing typed", site => Choices(site, "")),
        ("choices, two words", site => Choices(site, $"{GeneratedText.Stem(40, SiteLanguage.Uzbek)} {GeneratedText.Stem(2, SiteLanguage.Uzbek)[..3]}")),
        ("log", site => site.GetRequiredService<Journal>().ReadAsync(new JournalFilter(), null, default)),
        ("log, seldom verbs", site => site.GetRequiredService<Journal>().ReadAsync(new JournalFilter { Group = VerbGroup.Facts }, null, default)),
        ("log, unknown person", site => site.GetRequiredService<Journal>().ReadAsync(new JournalFilter { PersonId = Guid.Empty }, null, default)),
        ("log, verified whole", site => site.GetRequiredService<Journal>().VerifyAsync(default)),
        ("plans", site => site.GetRequiredService<DeskPlans>().ListAsync(default)),
        ("history of a text", site => site.GetRequiredService<History>().RevisionsAsync(DeskStore.Busy, SiteLanguage.Uzbek, default)),
    ];

    private static readonly string[] Pages =
    [
        DeskLinks.Dashboard,
        DeskLinks.Entries,
        DeskLinks.Entries + "?page=150",
        DeskLinks.Entries + "?state=in-review",
        DeskLinks.Entries + "?q=" + Uri.EscapeDataString(GeneratedText.Stem(2, SiteLanguage.Uzbek)),
        DeskLinks.TranslationMap + "?kind=news",
        DeskLinks.Entry(DeskStore.Busy),
        "/admin/entries/meetings/desk-1",
        "/admin/entries/work-plan/desk-3",
        DeskLinks.Edit(DeskStore.Busy),
        "/admin/entries/meetings/desk-1/edit",
        "/admin/entries/work-plan/desk-3/edit",
        DeskLinks.History(DeskStore.Busy, SiteLanguage.Uzbek),
        DeskLinks.FactsHistory(DeskStore.Busy),
        DeskLinks.Preview(DeskStore.Busy),
        DeskLinks.New(EntryKind.Meeting),
        DeskLinks.WorkPlan,
        DeskLinks.PlanItem("desk-3"),
        DeskLinks.PlanOrder("2010-2011"),
        DeskLinks.Tags,
        DeskLinks.Reports,
        DeskLinks.Conflicts,
        DeskLinks.Log,
        DeskLinks.LogOf(DeskStore.Busy),
        DeskLinks.EntryChoices + "?q=sav",
    ];

    public static async Task RunAsync(int entries)
    {
        // A line for every request would be most of what is measured and all of what is read.
        Environment.SetEnvironmentVariable("Serilog__MinimumLevel__Default", "Warning");
        await using var site = new SiteFixture(await DeskStore.CopyAsync(entries));
        var counter = site.Queries;
        var watch = Stopwatch.StartNew();
        using var client = await site.SignInAsync(Role.Administrator);
        Console.WriteLine($"opened in {watch.Elapsed.TotalSeconds:F1} s\n| {"",-50} | median | allocated | queries |\n|---|---|---|---|");

        foreach (var (name, read) in Reads)
        {
            await MeasureAsync(counter, name, () => site.OnStoreAsync(async (services, _) =>
            {
                await read(services);

                return true;
            }));
        }

        foreach (var page in Pages)
        {
            await MeasureAsync(counter, page, () => client.GetByteArrayAsync(new Uri(page, UriKind.Relative)));
        }

        await MeasureFormAsync(counter, client);
    }

    // What the open editor sends every few seconds.
    private static async Task MeasureFormAsync(QueryCounter counter, HttpClient client)
    {
        var page = await client.GetDocumentAsync(DeskLinks.Edit(DeskStore.Busy));
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        client.DefaultRequestHeaders.Add("RequestVerificationToken", token);
        await MeasureAsync(counter, "autosave", () => SendAsync(client, DeskLinks.Autosave(DeskStore.Busy), "{\"uz.Title\":\"Sinov\"}"));
        await MeasureAsync(counter, "presence", () => SendAsync(client, DeskLinks.Presence(DeskStore.Busy), "{\"part\":\"uz\"}"));
    }

    private static async Task SendAsync(HttpClient client, string address, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(address, UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
    }

    private static async Task MeasureAsync(QueryCounter counter, string name, Func<Task> act)
    {
        for (var round = 0; round < Warmup; round++)
        {
            await act();
        }

        var times = new List<TimeSpan>();
        counter.Restart();
        await act();
        var queries = counter.Count;
        var allocated = GC.GetTotalAllocatedBytes();

        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await act();
            times.Add(watch.Elapsed);
        }

        times.Sort();
        Console.WriteLine($"| {name,-50} | {times[Rounds / 2].TotalMilliseconds:F1} ms | {(GC.GetTotalAllocatedBytes() - allocated) / Rounds >> 10:N0} KB | {queries} |");
    }

    private static Task<EntryListPage> List(IServiceProvider site, EntryFilter filter) => site.GetRequiredService<EntryList>().ListAsync(filter, 1, default);

    private static Task<IReadOnlyList<EntryChoice>> Choices(IServiceProvider site, string text) => site.GetRequiredService<EntryChoices>().FindAsync(null, text, SiteLanguage.Uzbek, 12, default);
}
