using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import.Plan;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Import.Plan;

public sealed class WorkPlanCsvTests
{
    private const string Headings = "key,plan,number,title,nature,direction,responsible,term-from,term-to,status,progress,weight,meeting\n";
    private const string Line = "trains,2024-2025,3,Poyezdlar,proposal,transport,smti qsti,2024-08-28,2025-12-31,in-progress,40,2,second\n";

    [Theory]
    [InlineData("", 1)]
    [InlineData("key,plan\ntrains,2024-2025\n", 1)]
    [InlineData("key,key,plan,number,title,nature,direction,responsible,term-from,term-to,status,progress,weight,meeting\n", 1)]
    [InlineData(Headings + "trains,2024-2025\n", 2)]
    [InlineData(Headings + Line + Line, 3)]
    [InlineData(Headings + "\"trains,2024-2025,3", 2)]
    public void Read_BrokenFile_IsFaultedWithItsLine(string text, int line)
    {
        var plan = WorkPlanCsv.Read(text);

        Assert.NotEmpty(plan.Faults);
        Assert.All(plan.Faults, fault => Assert.StartsWith($"reja.csv:{line}: ", fault.In("reja.csv").ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("in-progress", "begun", "status:")]
    [InlineData("40", "140", "progress:")]
    [InlineData("40", "4o", "progress:")]
    [InlineData(",2,", ",0,", "weight:")]
    [InlineData("2025-12-31", "31/12/2025", "term-to:")]
    [InlineData("2025-12-31", "2023-12-31", "term-to:")]
    [InlineData(",3,", ",,", "number:")]
    public void Read_WrongCell_IsFaultedWithItsColumn(string old, string with, string column)
    {
        var plan = WorkPlanCsv.Read(Headings + Line.Replace(old, with, StringComparison.Ordinal));

        var fault = Assert.Single(plan.Faults);
        Assert.Equal(2, fault.Line);
        Assert.StartsWith(column, fault.In("reja.csv").Message, StringComparison.Ordinal);
        Assert.Empty(plan.Lines);
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    public void Read_SavedByASpreadsheet_SaysTheSame(string separator)
    {
        var text = "\uFEFF" + (Headings + Line).Replace(",", separator, StringComparison.Ordinal).Replace("2025-12-31", "31.12.2025", StringComparison.Ordinal);

        var item = Assert.Single(WorkPlanCsv.Read(text).Lines);

        Assert.Equal(new Term(new DateOnly(2024, 8, 28), new DateOnly(2025, 12, 31)), item.Facts.Term);
        Assert.Equal(["smti", "qsti"], item.Facts.Responsible);
    }

    [Theory]
    [InlineData("sep=;\r\n", ";", "\r\n")]
    [InlineData("SEP=,\n", ",", "\n")]
    public void Read_FirstLineNamesTheSeparator_IsTakenAtItsWord(string first, string separator, string end)
    {
        var text = first + (Headings + Line + Line.Replace("40", "4o", StringComparison.Ordinal).Replace("trains", "ships", StringComparison.Ordinal))
            .Replace(",", separator, StringComparison.Ordinal).Replace("\n", end, StringComparison.Ordinal);

        var plan = WorkPlanCsv.Read(text);

        Assert.Equal(3, Assert.Single(plan.Lines).Line);
        Assert.Equal(4, Assert.Single(plan.Faults).Line);
    }

    [Fact]
    public void Read_WhatASpreadsheetAdds_IsPassedOver()
    {
        var text = Headings.TrimEnd() + ",,\n" + Line.TrimEnd().Replace(",40,", ", 40 % ,", StringComparison.Ordinal) + ",,\n,,,,,,,,,,,,,,\n";

        var plan = WorkPlanCsv.Read(text);

        Assert.Empty(plan.Faults);
        Assert.Equal(40, Assert.Single(plan.Lines).Facts.Progress);
    }

    [Fact]
    public void Read_MoreLinesThanAPlanHas_IsFaulted()
    {
        var plan = WorkPlanCsv.Read(Headings + string.Concat(Enumerable.Range(1, WorkPlanCsv.MostLines).Select(number => Line.Replace("trains", $"trains-{number}", StringComparison.Ordinal))));

        Assert.Equal(PlanFaultCode.TooManyLines, Assert.Single(plan.Faults).Code);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://example.org\")")]
    [InlineData("+7 kun")]
    [InlineData("-shart")]
    [InlineData("@band")]
    [InlineData("'bir'")]
    [InlineData("Poyezdlar, \"Toshkent\"; ikki\nqator")]
    [InlineData("Oʻquv maʼlumoti – Қазақстан")]
    public void Write_AnyTitle_IsReadBackUnchangedAndNeverAFormula(string title)
    {
        var text = WorkPlanCsv.Write([Card(title)], column => column.ToString());
        var item = Assert.Single(WorkPlanCsv.Read(text).Lines);

        Assert.Equal(title, item.Title);
        Assert.DoesNotContain(",=", text, StringComparison.Ordinal);
        Assert.DoesNotContain(",\"=", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AllFacts_AreReadBackTheSame()
    {
        var card = Card("Poyezdlar");
        var (expected, actual) = ((WorkPlanItemFacts)card.Facts, Assert.Single(WorkPlanCsv.Read(WorkPlanCsv.Write([card], column => column.ToString())).Lines));

        Assert.Equal(card.Key, actual.Key);
        Assert.Equal(expected.Responsible, actual.Facts.Responsible);
        Assert.Equal(expected with { Responsible = [], Tags = [], Related = [], Sources = [], Log = [], Evidence = [] }, actual.Facts with { Responsible = [], Tags = [], Related = [], Sources = [], Log = [], Evidence = [] });
    }

    private static EntryCard Card(string title) => new()
    {
        Kind = EntryKind.WorkPlanItem,
        Key = "trains",
        Slug = "poyezdlar",
        Title = title,
        Summary = "",
        Day = new DateOnly(2024, 8, 28),
        FirstPublishedAt = DateTimeOffset.UnixEpoch,
        PublishedAt = DateTimeOffset.UnixEpoch,
        Language = SiteLanguage.Uzbek,
        Script = Script.Latin,
        TextLanguage = SiteLanguage.Uzbek,
        Facts = new WorkPlanItemFacts
        {
            Plan = "2024-2025",
            Number = 3,
            Nature = PlanItemNature.Proposal,
            Direction = "transport",
            Responsible = ["smti", "qsti"],
            Term = new Term(null, new DateOnly(2025, 12, 31)),
            Status = PlanItemStatus.NotPublished,
            Progress = 0,
            Weight = 2,
            Meeting = "2024-08-28-second-meeting",
        },
    };
}
