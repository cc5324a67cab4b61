using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Tests.Content;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("2024-13")]
    [InlineData("2023-02-29")]
    [InlineData("2024/08/28")]
    [InlineData("2024-8-28")]
    [InlineData(null)]
    public void TryParse_NoDate_IsRefused(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("1993", "1993-01-01", "1993-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-08-28", "2024-08-28", "2024-08-28")]
    public void Parse_Date_KnowsItsFirstAndLastDay(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((first, last, text), ($"{date.First:yyyy-MM-dd}", $"{date.Last:yyyy-MM-dd}", date.ToString()));
    }
}

public sealed class EntryKeyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a_b")]
    [InlineData("oʻ")]
    [InlineData("..")]
    public void IsValid_OtherSigns_IsFalse(string key) => Assert.False(EntryKey.IsValid(key));

    [Theory]
    [InlineData("a")]
    [InlineData("2024-08-28-second-meeting")]
    public void IsValid_Key_IsTrue(string key) => Assert.True(EntryKey.IsValid(key));
}

public sealed class EntryReferenceTests
{
    [Theory]
    [InlineData("meetings")]
    [InlineData("meetings/")]
    [InlineData("meetings/a/b")]
    [InlineData("blog/a")]
    [InlineData("Meetings/a")]
    [InlineData(null)]
    public void TryParse_NoEntry_IsRefused(string? text) => Assert.False(EntryReference.TryParse(text, out _));

    [Fact]
    public void Parse_EveryKind_ComesOutTheSame() =>
        Assert.All(EntryKinds.All, kind => Assert.Equal(new EntryReference(kind, "a"), EntryReference.Parse(new EntryReference(kind, "a").ToString())));
}

public sealed class PersonFactsTests
{
    private static readonly PersonFacts Person = new()
    {
        Side = Side.Uzbekistan,
        SortName = new LocalText("A", "А"),
        Posts = [Post("new", "2025-03", null), Post("old", "2019-06-21", "2025-02")],
    };

    [Theory]
    [InlineData("2019-06-20", null)]
    [InlineData("2019-06-21", "old")]
    [InlineData("2025-02-28", "old")]
    [InlineData("2025-03-01", "new")]
    [InlineData("2030-01-01", "new")]
    public void PostOn_Day_IsThePostHeldThen(string day, string? post) =>
        Assert.Equal(post, Person.PostOn(DateOnly.ParseExact(day, "yyyy-MM-dd"))?.Title.Uzbek);

    private static Post Post(string title, string from, string? to) => new()
    {
        Title = new LocalText(title, title),
        From = PartialDate.Parse(from),
        To = to is null ? null : PartialDate.Parse(to),
    };
}

public sealed class WorkPlanItemFactsTests
{
    [Theory]
    [InlineData(PlanItemStatus.InProgress, "2025-12-31", false)]
    [InlineData(PlanItemStatus.InProgress, "2026-01-01", true)]
    [InlineData(PlanItemStatus.NotStarted, "2026-01-01", true)]
    [InlineData(PlanItemStatus.Done, "2026-01-01", false)]
    [InlineData(PlanItemStatus.NotPublished, "2026-01-01", false)]
    [InlineData(PlanItemStatus.Cancelled, "2026-01-01", false)]
    public void IsOverdue_AfterTheTerm_OnlyWhileWorkIsOpen(PlanItemStatus status, string today, bool expected) =>
        Assert.Equal(expected, Item(status).IsOverdue(DateOnly.ParseExact(today, "yyyy-MM-dd")));

    private static WorkPlanItemFacts Item(PlanItemStatus status) => new()
    {
        Plan = "2024-2025",
        Number = 1,
        Nature = PlanItemNature.Undertaking,
        Direction = "trade",
        Status = status,
        Term = new Term(null, new DateOnly(2025, 12, 31)),
    };
}
