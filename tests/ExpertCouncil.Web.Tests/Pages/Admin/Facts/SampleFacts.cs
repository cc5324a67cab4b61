using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Facts;

/// <summary>Facts of every kind with nothing left out.</summary>
internal static class SampleFacts
{
    private static readonly EntryReference Entry = new(EntryKind.Meeting, "2024-08-28-second-meeting");

    private static readonly Source Source = new()
    {
        Name = new("Gazeta", "Газет"),
        Url = "https://example.org/1",
        Date = new PartialDate(2024, 8),
        Language = "ru",
        Note = Text(1),
    };

    public static IReadOnlyList<EntryFacts> All { get; } =
    [
        new MeetingFacts
        {
            Number = 3,
            State = MeetingState.Held,
            Format = MeetingFormat.Hybrid,
            TimeZone = "Asia/Tashkent",
            Host = "smti",
            Organisers = ["smti", "qsti"],
            Starts = new MeetingTime(new DateOnly(2025, 4, 1), new TimeOnly(10, 0)),
            Ends = new MeetingTime(new DateOnly(2025, 11, 2), new TimeOnly(17, 30)),
            Place = Text(2),
            Venue = Text(3),
            Theme = Text(4),
            Participants =
            [
                new() { Person = "eldor-aripov", Side = Side.Uzbekistan, Role = ParticipantRole.Chair, Post = Text(5) },
                new() { Name = Text(6), Side = Side.Kazakhstan, Role = ParticipantRole.Speaker },
            ],
            Agenda = [new AgendaItem(Text(7), Text(8))],
            Decisions = [new Decision(Text(9)) { PlanItems = ["2024-draw-up-work-plan"] }],
            Documents = [new() { Role = DocumentRole.Report, Title = Text(10), Url = "https://example.org/2", Language = "uz" }, new() { Role = DocumentRole.Photo, Title = Text(11), File = "surat.jpg" }],
            Tags = ["trade"],
            Related = [Entry],
            Sources = [Source],
        },
        new MemorandumFacts
        {
            Signed = new DateOnly(2024, 8, 8),
            Place = Text(12),
            Occasion = Text(13),
            Parties = ["qsti", "smti"],
            Text = MemorandumText.Full,
            Scan = "surat.jpg",
            Citation = Text(14),
            Signatories = [new Signatory("eldor-aripov", "smti", Text(15))],
            InForceFrom = new DateOnly(2024, 8, 8),
            InForceTo = new DateOnly(2029, 8, 8),
            AuthenticLanguages = ["uz", "kk"],
            LaterActions = [new LaterAction(new PartialDate(2024, 9), Text(16), Entry)],
            Tags = ["trade"],
            Related = [Entry],
            Sources = [Source],
        },
        new WorkPlanItemFacts
        {
            Plan = "2024-2025",
            Number = 7,
            Nature = PlanItemNature.Proposal,
            Direction = "trade",
            Responsible = ["qsti"],
            Status = PlanItemStatus.Postponed,
            Progress = 40,
            Weight = 3,
            Term = new Term(new DateOnly(2024, 8, 28), new DateOnly(2025, 12, 31)),
            Meeting = Entry.Key,
            Log = [new PlanLogEntry(new PartialDate(2025), Text(17))],
            Evidence = [new Evidence(Entry, Text(18)), new Evidence(Title: Text(19), Url: "https://example.org/3")],
            Tags = ["trade"],
            Related = [Entry],
            Sources = [Source],
        },
        new NewsFacts { Date = new DateOnly(2024, 8, 28), Category = NewsCategory.Explainer, Tags = ["trade"], Related = [Entry], Sources = [Source] },
        new PersonFacts
        {
            Side = Side.Regional,
            SortName = Text(20),
            Tags = ["trade"],
            Related = [Entry],
            Sources = [Source],
            Posts = [new() { Title = Text(21), Organisation = "smti", From = new PartialDate(2019, 6, 21), FromIs = DateCertainty.Seen, To = new PartialDate(2025, 12), ToIs = DateCertainty.Seen, Source = Source }],
        },
        new OrganisationFacts
        {
            Side = Side.Kazakhstan,
            CouncilParty = true,
            Abbreviation = Text(22),
            City = Text(23),
            Founded = new PartialDate(1993),
            Website = "https://example.org/4",
            Names = [new ForeignName("ru", "Институт", Text(24))],
            Tags = ["trade"],
            Related = [Entry],
            Sources = [Source],
        },
        new PageFacts
        {
            Role = PageRole.Figures,
            Tags = ["trade"],
            Related = [Entry],
            Sources = [Source],
            Figures =
            [
                new()
                {
                    Key = "trade-2025",
                    Label = Text(25),
                    Value = 4.970m,
                    Unit = FigureUnit.Percent,
                    Qualifier = FigureQualifier.About,
                    Period = new FigurePeriod(new PartialDate(2024), new PartialDate(2034)),
                    Side = FigureSide.Both,
                    Status = FigureStatus.Target,
                    Series = "trade",
                    Home = true,
                    Note = Text(26),
                    Source = Source,
                },
            ],
            Milestones = [new() { Date = new PartialDate(2024, 8, 28), Until = new PartialDate(2024, 8, 29), Title = Text(27), Council = true, Entry = Entry, Source = Source }],
            Terms = [new() { Term = Text(28), Cyrillic = "Кенгаш", Russian = "Совет", English = "Council", Meaning = Text(29), Checked = true }],
        },
    ];

    private static LocalText Text(int number) => new(FormattableString.Invariant($"Matn {number}"), FormattableString.Invariant($"Мәтін {number}"));
}
