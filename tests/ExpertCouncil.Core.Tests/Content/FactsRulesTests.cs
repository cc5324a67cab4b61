using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Tests.Content;

public sealed class FactsRulesTests
{
    private static readonly LocalText Text = new("Matn", "Мәтін");
    private static readonly EntryReference Entry = new(EntryKind.News, "x");

    private static readonly MeetingFacts Meeting = new()
    {
        Number = 1,
        State = MeetingState.Held,
        Format = MeetingFormat.Online,
        Starts = new MeetingTime(new DateOnly(2024, 8, 28), new TimeOnly(10, 0)),
        TimeZone = "Asia/Tashkent",
    };

    public static TheoryData<string, IEnumerable<FactsFault>> Broken => new()
    {
        { "Ends MeetingEndsBeforeItStarts", (Meeting with { Ends = new MeetingTime(new DateOnly(2024, 8, 27)) }).FindFaults() },
        { "Ends MeetingEndsBeforeItStarts", (Meeting with { Ends = new MeetingTime(new DateOnly(2024, 8, 28), new TimeOnly(9, 59)) }).FindFaults() },
        { "Starts TimeWithoutZone", (Meeting with { TimeZone = null }).FindFaults() },
        { "TimeZone ZoneUnknown", (Meeting with { TimeZone = "Europe/London" }).FindFaults() },
        { "Person PersonOrName", new Participant { Side = Side.Regional, Role = ParticipantRole.Chair }.FindFaults() },
        { "Person PersonOrName", new Participant { Person = "x", Name = Text, Side = Side.Regional, Role = ParticipantRole.Chair }.FindFaults() },
        { "File FileOrAddress", new MeetingDocument { Role = DocumentRole.Photo, Title = Text }.FindFaults() },
        { "To TermEndsBeforeItStarts", new Term(new DateOnly(2025, 1, 2), new DateOnly(2025, 1, 1)).FindFaults() },
        { "Url EntryOrAddress", new Evidence(Title: Text).FindFaults() },
        { "Url EntryOrAddress", new Evidence(Url: "https://example.org").FindFaults() },
        { "Url EntryOrAddress", new Evidence(Entry, Text, "https://example.org").FindFaults() },
        { "To PostEndsBeforeItStarts", new Post { Title = Text, From = new PartialDate(2024, 2), To = new PartialDate(2024, 1) }.FindFaults() },
        { "Until MilestoneEndsBeforeItStarts", new Milestone { Title = Text, Date = new PartialDate(2024, 2), Until = new PartialDate(2023) }.FindFaults() },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void FindFaults_WhatContradictsItself_IsNamed(string expected, IEnumerable<FactsFault> faults) =>
        Assert.Equal([expected], faults.Select(fault => $"{fault.Field} {fault.Rule}"));

    [Fact]
    public void FindFaults_WhatAgrees_FindsNone()
    {
        IEnumerable<FactsFault>[] faults =
        [
            Meeting.FindFaults(),
            (Meeting with { Ends = new MeetingTime(new DateOnly(2024, 8, 28)) }).FindFaults(),
            new Term(null, new DateOnly(2025, 1, 1)).FindFaults(),
            new Evidence(Entry, Text).FindFaults(),
            // Within the same month, nobody knows which was first.
            new Post { Title = Text, From = new PartialDate(2024, 2, 28), To = new PartialDate(2024, 2) }.FindFaults(),
        ];

        Assert.All(faults, Assert.Empty);
    }

    [Fact]
    public void Add_FiguresOfOnePage_ShareNoKeyAndNoMixedSeries()
    {
        var rules = new FigureRules();
        var first = new KeyFigure
        {
            Key = "a",
            Label = Text,
            Value = 1,
            Unit = FigureUnit.Count,
            Period = new FigurePeriod(new PartialDate(2025)),
            Side = FigureSide.Both,
            Series = "s",
        };

        Assert.Empty(rules.Add(first));
        Assert.Empty(rules.Add(first with { Key = "b" }));
        Assert.Equal(FactsRule.FigureKeyTaken, Assert.Single(rules.Add(first)).Rule);
        Assert.Equal(FactsRule.FigureKeyInvalid, Assert.Single(rules.Add(first with { Key = "C" })).Rule);
        Assert.Equal(FactsRule.SeriesOfAnotherSide, Assert.Single(rules.Add(first with { Key = "d", Side = FigureSide.Media })).Rule);
        Assert.Equal(FactsRule.SeriesInAnotherUnit, Assert.Single(rules.Add(first with { Key = "e", Unit = FigureUnit.Percent })).Rule);
    }
}
