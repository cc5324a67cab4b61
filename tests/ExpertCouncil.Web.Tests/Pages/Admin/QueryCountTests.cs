using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Pages.Admin;

/// <summary>A page of the desk asks the store a small number of questions, however many entries there are.</summary>
public sealed class QueryCountTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Plan = "2027-2028";

    private static readonly EntryReference Meeting = new(EntryKind.Meeting, "asked-meeting");

    [Theory]
    [InlineData(DeskLinks.Dashboard, 18)]
    [InlineData(DeskLinks.Entries, 5)]
    [InlineData(DeskLinks.TranslationMap, 5)]
    [InlineData(DeskLinks.Log, 8)]
    [InlineData(DeskLinks.Conflicts, 2)]
    [InlineData("/admin/entries/meetings/2024-08-28-second-meeting", 13)]
    [InlineData("/admin/entries/meetings/2024-08-28-second-meeting/edit", 17)]
    [InlineData("/admin/new/meetings", 3)]
    [InlineData("/admin/choices/entries?q=savdo", 3)]
    [InlineData(DeskLinks.WorkPlan, 8)]
    [InlineData(DeskLinks.Tags, 3)]
    [InlineData(DeskLinks.Reports, 4)]
    [InlineData("/admin/entries/meetings/2024-08-28-second-meeting/history/uz", 8)]
    public async Task Get_Page_AsksTheStoreAtMost(string path, int most)
    {
        using var client = await site.SignInAsync(Role.Administrator, languages: [SiteLanguage.Uzbek, SiteLanguage.Kazakh]);
        await client.GetDocumentAsync(path);
        site.Queries.Restart();

        await client.GetDocumentAsync(path);

        Assert.InRange(site.Queries.Count, 1, most);
    }

    [Fact]
    public async Task Get_PagesWithTwiceTheEntries_AskNoMore()
    {
        await using var own = new SiteFixture();
        using var client = await own.SignInAsync(Role.Administrator);
        await AddAsync(own, "first");
        var before = await CountAsync(own, client);

        await AddAsync(own, "second");

        Assert.Equal(before, await CountAsync(own, client));
    }

    private static async Task<List<(string Page, int Queries)>> CountAsync(SiteFixture site, HttpClient client)
    {
        var (entry, item) = (new EntryReference(EntryKind.News, "first-0"), new EntryReference(EntryKind.WorkPlanItem, "first-item-0"));
        var counted = new List<(string, int)>();

        foreach (var page in new[]
        {
            DeskLinks.Dashboard, DeskLinks.Entries, DeskLinks.Entries + "?q=sinov", DeskLinks.TranslationMap, DeskLinks.Entry(entry), DeskLinks.Edit(entry),
            DeskLinks.Entry(Meeting), DeskLinks.Edit(Meeting), DeskLinks.Entry(item), DeskLinks.Edit(item), DeskLinks.PlanItem(item.Key),
            DeskLinks.New(EntryKind.News), DeskLinks.Plan(Plan), DeskLinks.PlanOrder(Plan), DeskLinks.PlanFile(Plan), DeskLinks.Tags, DeskLinks.Log,
            DeskLinks.EntryChoices + "?q=sinov", DeskLinks.PersonChoices + "?q=sinov",
        })
        {
            // The first time a page may have to learn something that it then knows.
            await client.GetByteArrayAsync(new Uri(page, UriKind.Relative));
            site.Queries.Restart();
            await client.GetByteArrayAsync(new Uri(page, UriKind.Relative));
            counted.Add((page, site.Queries.Count));
        }

        return counted;
    }

    private static Task<int> AddAsync(SiteFixture site, string name) => site.OnStoreAsync(async (_, store) =>
    {
        var now = site.Clock.GetUtcNow();
        var tags = Keys(name, "tag", 3);
        store.Tags.AddRange(tags.Index().Select(tag => new Tag { Key = tag.Item, Name = Both(tag.Item), IsDirection = true, Position = 1000 + tag.Index }));
        var items = Keys(name, "item", 3);
        var first = await store.Entries.CountAsync(entry => entry.Kind == EntryKind.WorkPlanItem);
        store.Entries.AddRange(items.Index().Select(item => Begin(EntryKind.WorkPlanItem, item.Item, PlanItem(first + item.Index, tags), now)));
        var people = Keys(name, "person", 3);
        store.Entries.AddRange(people.Select(person => Begin(EntryKind.Person, person, new PersonFacts { Side = Side.Uzbekistan, SortName = Both(person) }, now)));

        // More than the dashboard shows of a list: from then on it counts the rest.
        foreach (var key in Enumerable.Range(0, Core.Desk.Dashboard.Most + 5).Select(number => $"{name}-{number}"))
        {
            var entry = Begin(EntryKind.News, key, new NewsFacts { Date = new DateOnly(2026, 3, 1), Category = NewsCategory.News, Tags = tags }, now);
            entry.In(SiteLanguage.Uzbek)!.Submit(DeskNews.Writer, now);
            store.Entries.Add(entry);
        }

        await InviteAsync(store, people, items, now);

        return await store.SaveChangesAsync();
    });

    // The meeting has twice the participants and decisions as well.
    private static async Task InviteAsync(CouncilStore store, List<string> people, List<string> items, DateTimeOffset now)
    {
        var participants = people.Select(person => new Participant { Person = person, Side = Side.Uzbekistan, Role = ParticipantRole.Speaker });
        var decisions = items.Select(item => new Decision(Both(item)) { PlanItems = [item] });

        if (await store.Entries.Include(entry => entry.Translations).ThenInclude(text => text.Revisions).SingleOrDefaultAsync(entry => entry.Kind == Meeting.Kind && entry.Key == Meeting.Key) is not { } meeting)
        {
            var facts = new MeetingFacts { Number = 99, State = MeetingState.Announced, Format = MeetingFormat.Online, Starts = new MeetingTime(new DateOnly(2026, 5, 1)) };
            store.Entries.Add(Begin(Meeting.Kind, Meeting.Key, facts with { Participants = [.. participants], Decisions = [.. decisions] }, now));
        }
        else
        {
            var facts = (MeetingFacts)meeting.Facts;
            meeting.ChangeFacts(facts with { Participants = [.. facts.Participants, .. participants], Decisions = [.. facts.Decisions, .. decisions] }, DeskNews.Writer, now);
        }
    }

    private static Entry Begin(EntryKind kind, string key, EntryFacts facts, DateTimeOffset now)
    {
        var entry = Entry.Create(kind, key, Guid.CreateVersion7(), facts, DeskNews.Writer, now);
        entry.Begin(SiteLanguage.Uzbek, key, new TextDraft($"Sinov {key}", "Mazmun.", "Matn."), DeskNews.Writer, now);

        return entry;
    }

    private static WorkPlanItemFacts PlanItem(int number, List<string> tags) => new()
    {
        Plan = Plan,
        Number = number,
        Nature = PlanItemNature.Proposal,
        Direction = tags[number % tags.Count],
        Status = PlanItemStatus.InProgress,
        Responsible = ["smti", "qsti"],
        Meeting = Meeting.Key,
        Evidence = [new Evidence(Meeting)],
        Tags = tags,
    };

    private static List<string> Keys(string name, string what, int count) => [.. Enumerable.Range(0, count).Select(number => $"{name}-{what}-{number}")];

    private static LocalText Both(string text) => new(text, text);
}
