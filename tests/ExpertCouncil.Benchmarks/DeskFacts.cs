using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Benchmarks;

/// <summary>Facts of every kind an entry of a generated store can have; the proportions are those a council of many years would have.</summary>
internal static class DeskFacts
{
    private static readonly DateOnly First = new(2006, 1, 1);

    public static EntryKind KindOf(int number) => (number % 20) switch
    {
        1 or 2 => EntryKind.Meeting,
        3 or 4 => EntryKind.WorkPlanItem,
        5 or 6 => EntryKind.Person,
        7 => EntryKind.Memorandum,
        8 when number % 40 == 8 => EntryKind.Organisation,
        _ => EntryKind.News,
    };

    public static EntryFacts Of(EntryKind kind, int number)
    {
        var day = First.AddDays(number * 7 % 7300);
        var words = new LocalText(FormattableString.Invariant($"Sinov {number}"), FormattableString.Invariant($"Сынақ {number}"));
        var side = (Side)(number % 3);
        EntryFacts facts = kind switch
        {
            EntryKind.Meeting => Meeting(number, day, words),
            EntryKind.Memorandum => new MemorandumFacts { Signed = day, Parties = ["smti", "qsti"], Text = MemorandumText.Description, Citation = words },
            EntryKind.WorkPlanItem => PlanItem(number, day),
            EntryKind.Person => new PersonFacts { Side = side, SortName = words, Posts = [new Post { Title = words, From = PartialDate.Parse("2015") }] },
            EntryKind.Organisation => new OrganisationFacts { Side = side, Abbreviation = words },
            _ => new NewsFacts { Date = day, Category = NewsCategory.News },
        };

        return facts with { Tags = [number % 3 == 0 ? "trade" : "energy"], Sources = [new Source { Name = words, Url = FormattableString.Invariant($"https://example.org/{number}") }] };
    }

    private static MeetingFacts Meeting(int number, DateOnly day, LocalText words) => new()
    {
        Number = (number % 9000) + 1,
        State = MeetingState.Held,
        Format = MeetingFormat.InPerson,
        Starts = new MeetingTime(day),
        Place = words,
        Participants = [.. new[] { 5, 6, 25, 26 }.Select(person => new Participant
        {
            Person = FormattableString.Invariant($"desk-{person}"),
            Side = Side.Uzbekistan,
            Role = ParticipantRole.Speaker,
        })],
    };

    // Of twenty years a plan each.
    private static WorkPlanItemFacts PlanItem(int number, DateOnly day)
    {
        var year = 2006 + (number / 20 % 20);

        return new WorkPlanItemFacts
        {
            Plan = FormattableString.Invariant($"{year}-{year + 1}"),
            Number = (number / 400 * 2) + (number % 2) + 1,
            Nature = PlanItemNature.Undertaking,
            Direction = number % 3 == 0 ? "trade" : "energy",
            Responsible = ["smti"],
            Term = new Term(day, day.AddDays(200)),
            Status = number % 10 == 3 ? PlanItemStatus.InProgress : PlanItemStatus.Done,
        };
    }
}
