using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Tests.Desk;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Publishing;

public sealed class ReadinessTests : IAsyncLifetime
{
    private static readonly EntryReference Report = new(EntryKind.News, "report");
    private static readonly EntryReference Meeting = new(EntryKind.Meeting, "second");

    private readonly TestStore site = new();

    [Fact]
    public async Task Obstacles_LanguageWithoutAText_IsATitleMissing() =>
        Assert.Equal([ObstacleCode.TitleMissing], Codes(await site.ReadAsync(store => new Readiness(store).ObstaclesAsync(News("a"), SiteLanguage.Uzbek, default))));

    [Theory]
    [InlineData("", ObstacleCode.BodyMissing)]
    [InlineData("![](surat.png)", ObstacleCode.AlternativeTextMissing)]
    [InlineData("[Matn](entry:news/nobody)", ObstacleCode.TextFault)]
    public async Task Obstacles_Body_IsRenderedToSee(string body, ObstacleCode code)
    {
        await WriteAsync(body);

        Assert.Contains(code, Codes(await ObstaclesAsync(Report)));
    }

    [Fact]
    public async Task Obstacles_LinkToADraft_IsNone()
    {
        await site.AtDeskAsync(desk => desk.CreateAsync(new NewEntry(EntryKind.Person) { Side = Side.Uzbekistan, Titles = new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = "Zarina" } }, Author, default));
        await WriteAsync("[Matn](entry:people/zarina)");

        Assert.Empty(await ObstaclesAsync(Report));
    }

    [Fact]
    public async Task Obstacles_TextFault_NamesItsCodeAndLine()
    {
        await WriteAsync("Matn.\n\n# Katta");

        Assert.Equal([(TextFaultCodes.FirstLevelHeading, 3)], (await ObstaclesAsync(Report)).Select(obstacle => (obstacle.Detail, obstacle.Line!.Value)));
    }

    [Fact]
    public async Task Obstacles_MeetingReportWithoutPlaceAndParticipants_NamesBoth()
    {
        await ChangeAsync(Meeting, facts => (MeetingFacts)facts with { Format = MeetingFormat.InPerson, Place = null, Participants = [] });

        Assert.Equal([ObstacleCode.PlaceMissing, ObstacleCode.ParticipantsMissing], Codes(await ObstaclesAsync(Meeting)));
    }

    [Fact]
    public async Task Obstacles_AnnouncedMeetingWithoutThem_IsNone()
    {
        await ChangeAsync(Meeting, facts => (MeetingFacts)facts with { State = MeetingState.Announced, Format = MeetingFormat.InPerson, Place = null, Participants = [] });

        Assert.Empty(await ObstaclesAsync(Meeting));
    }

    [Fact]
    public async Task Obstacles_Facts_NameWhatIsMissingOrUnknown()
    {
        await ChangeAsync(Report, facts => facts with
        {
            Tags = ["nothing"],
            Related = [new EntryReference(EntryKind.News, "nobody")],
            Sources = [new Source { Name = new LocalText("Manba", "") }],
        });

        Assert.Equal(
            [(ObstacleCode.FactsTextMissing, "Manba"), (ObstacleCode.EntryUnknown, "news/nobody"), (ObstacleCode.TagUnknown, "nothing")],
            (await ObstaclesAsync(Report)).Select(obstacle => (obstacle.Code, obstacle.Detail)));
    }

    [Fact]
    public async Task Obstacles_ShippedContent_HasNone()
    {
        var shipped = new Search.RealContentSearch();
        await shipped.InitializeAsync();
        var found = new List<string>();
        await using var store = shipped.Store.Open();

        foreach (var entry in await store.EntriesWithTexts.AsNoTrackingWithIdentityResolution().ToListAsync())
        {
            foreach (var text in entry.Translations)
            {
                found.AddRange((await new Readiness(store).ObstaclesAsync(entry, text.Language, default)).Select(obstacle => $"{entry.Reference} {text.Language}: {obstacle}"));
            }
        }

        Assert.Empty(found);
        await shipped.DisposeAsync();
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        site.Content.WithEveryKind();
        await site.ImportAsync();
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private static IEnumerable<ObstacleCode> Codes(IEnumerable<Obstacle> obstacles) => obstacles.Select(obstacle => obstacle.Code);

    private async Task<IReadOnlyList<Obstacle>> ObstaclesAsync(EntryReference reference) => (await site.AtDeskAsync(desk => desk.ObstaclesAsync(reference, default)))[SiteLanguage.Uzbek];

    private async Task WriteAsync(string body) => Assert.IsType<Saved>(await site.SaveAsync(
        new EntryEdit(Report) { Texts = [TestDesk.EditOf(await site.EntryAsync(Report), SiteLanguage.Uzbek, _ => body) with { ChangeNote = "Yangilandi" }] }));

    private async Task ChangeAsync(EntryReference reference, Func<EntryFacts, EntryFacts> change)
    {
        var found = (await site.AtDeskAsync(desk => desk.FindAsync(reference, default)))!;
        Assert.IsType<Saved>(await site.SaveAsync(new EntryEdit(reference) { Facts = new FactsEdit(change(found.Entry.Facts), found.FactsMark) }));
    }
}
