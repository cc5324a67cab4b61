using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import.Plan;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Tests.Import.Plan;

public sealed class PlanProposalsTests : IAsyncLifetime
{
    private const string NewLine = ",2024-2025,5,Yangi band,Жаңа тармақ,proposal,trade,smti qsti,2026-01-01,2026-12-31,planned,,1,\n";

    private readonly TestStore site = new();

    [Theory]
    [InlineData("trains,2024-2025,1", "trains,2024-2025,2", PlanFaultCode.NumberTaken, PlanColumn.Number)]
    [InlineData("trains,2024-2025,1", "trains,2025-2024,1", PlanFaultCode.PlanInvalid, PlanColumn.Plan)]
    [InlineData("trade,smti", "energy,smti", PlanFaultCode.DirectionUnknown, PlanColumn.Direction)]
    [InlineData("trade,smti", "trade,nobody", PlanFaultCode.OrganisationUnknown, PlanColumn.Responsible)]
    [InlineData("not-started,,1,", "not-started,,1,nowhere", PlanFaultCode.MeetingUnknown, PlanColumn.Meeting)]
    [InlineData("trains,2024-2025,1,", "Trains!,2024-2025,9,", PlanFaultCode.KeyInvalid, PlanColumn.Key)]
    [InlineData("not-started", "begun", PlanFaultCode.NotAWord, PlanColumn.Status)]
    public async Task Read_BadRow_IsNamedAndKeepsTheWholeFileBack(string old, string with, PlanFaultCode code, PlanColumn column)
    {
        var lines = (await FileAsync()).Replace("smti,,,not-started,,1,\nyouth", "smti,,,done,,1,\nyouth", StringComparison.Ordinal).Split('\n');
        lines[1] = lines[1].Replace(old, with, StringComparison.Ordinal);
        var text = string.Join('\n', lines);
        var before = await site.DumpAsync();

        var proposal = await ReadAsync(text);
        var done = await CarryOutAsync(text, proposal.Mark);

        var fault = Assert.Single(proposal.Faults);
        Assert.Equal((2, code, column), (fault.Line, fault.Code, fault.Column));
        Assert.False(done.IsDone);
        Assert.Equal(before, await site.DumpAsync());
    }

    [Fact]
    public async Task Read_TitleTooLong_IsFaulted()
    {
        var proposal = await ReadAsync((await FileAsync()).Replace("Poyezdlar", new string('a', Revision.TitleMaxLength + 1), StringComparison.Ordinal));

        Assert.Equal((PlanFaultCode.TitleTooLong, PlanColumn.TitleUz), (Assert.Single(proposal.Faults).Code, proposal.Faults[0].Column));
    }

    [Fact]
    public async Task Read_ItemUnderReview_IsFaultedOnlyWhereItWouldChange()
    {
        await site.SubmitAsync("border");
        var file = await FileAsync();

        Assert.Empty((await ReadAsync(file)).Faults);
        Assert.Equal([PlanFaultCode.UnderReview], (await ReadAsync(file.Replace("not-started", "done", StringComparison.Ordinal))).Faults.Select(fault => fault.Code));
    }

    [Fact]
    public async Task Read_WithoutRights_IsFaulted()
    {
        var file = await FileAsync();
        var facts = await ReadAsync(file.Replace("not-started", "done", StringComparison.Ordinal), TestPlan.Nobody);
        var title = await ReadAsync(file.Replace("Пойыздар", "Жүрдек пойыз", StringComparison.Ordinal), TestPlan.UzbekAuthor);

        Assert.Equal(3, facts.Faults.Count(fault => fault is { Code: PlanFaultCode.Refused, Arguments: [nameof(Refusal.OtherSide)] }));
        Assert.Equal([nameof(Refusal.OtherLanguage)], Assert.Single(title.Faults).Arguments);
    }

    [Theory]
    [InlineData("Boshqa nom", PlanFaultCode.TitleLanguageOpen)]
    [InlineData("", PlanFaultCode.TitleMissing)]
    public async Task Read_NewItemWithoutATitleInALanguage_IsFaulted(string title, PlanFaultCode code)
    {
        var text = "key,plan,number,title,nature,direction,responsible,term-from,term-to,status,progress,weight,meeting\n"
            + $",2026,1,{title},proposal,trade,,,,planned,,1,\n";

        Assert.Equal(code, Assert.Single((await ReadAsync(text)).Faults).Code);
    }

    [Fact]
    public async Task CarryOut_TheStoreChangedMeanwhile_ShowsWhatItWouldDoNow()
    {
        var text = (await FileAsync()).Replace("not-started", "done", StringComparison.Ordinal);
        var seen = await ReadAsync(text);
        await site.EditAsync("work-plan/trains", entry => entry.ChangeFacts((WorkPlanItemFacts)entry.Facts with { Status = PlanItemStatus.Planned }, TestPlan.Author, site.Time.GetUtcNow()));
        var before = await site.DumpAsync();

        var proposal = await CarryOutAsync(text, seen.Mark);

        Assert.False(proposal.IsDone);
        Assert.Equal("planned", proposal.Changes[0].Cells.Single().Before);
        Assert.Equal(before, await site.DumpAsync());
    }

    [Fact]
    public async Task Read_OwnExport_ChangesNothing()
    {
        var proposal = await ReadAsync(await FileAsync());

        Assert.Empty(proposal.Faults);
        Assert.Empty(proposal.Changes);
        Assert.Equal(3, proposal.Unchanged);
    }

    [Fact]
    public async Task CarryOut_WhatWasShown_IsADraftOfThatPersonInOneAct()
    {
        var text = (await FileAsync())
            .Replace("smti,,,not-started,,1,\nborder", "qsti smti,,2025-12-31,in-progress,40,1,\nborder", StringComparison.Ordinal)
            .Replace("Шекара", "Шекара бекеті", StringComparison.Ordinal) + NewLine;

        var shown = await ReadAsync(text);
        var done = await CarryOutAsync(text, shown.Mark);

        Assert.Equal(["trains", "border", "2024-yangi-band"], shown.Changes.Select(change => change.Key));
        Assert.Equal(
            [PlanColumn.Responsible, PlanColumn.TermTo, PlanColumn.Status, PlanColumn.Progress],
            shown.Changes[0].Cells.Select(cell => cell.Column));
        Assert.Equal(new PlanCellChange(PlanColumn.TitleKk, "Шекара", "Шекара бекеті"), Assert.Single(shown.Changes[1].Cells));
        Assert.True(shown.Changes[2].IsNew);
        Assert.True(done.IsDone);

        var trains = await site.PlanItemAsync("trains");
        Assert.Equal((PlanItemStatus.InProgress, 40), (trains.Status, trains.Progress));
        Assert.Single(trains.Log);
        Assert.Equal(["Yangi band", "Жаңа тармақ"], await TitlesAsync("2024-yangi-band"));
        Assert.Equal(["Chegara", "Шекара бекеті"], await TitlesAsync("border"));
        Assert.Equal(["not-started", "not-started", "not-started"], await PublicStatusesAsync());
        var events = await site.ReadAsync(store => store.Events.Where(e => e.ById == TestPlan.Author.Id).OrderBy(e => e.Sequence).Select(e => e.Verb).ToListAsync());
        Assert.Equal([Verb.ChangeFacts, Verb.Write, Verb.Create, Verb.Write, Verb.Write], events);
        Assert.Empty((await ReadAsync((await FileAsync()))).Changes);
    }

    [Fact]
    public async Task CarryOut_SameFileTwice_IsRefusedTheSecondTime()
    {
        var text = (await FileAsync()) + NewLine;
        var shown = await ReadAsync(text);
        await CarryOutAsync(text, shown.Mark);

        var again = await CarryOutAsync(text, shown.Mark);

        Assert.False(again.IsDone);
        Assert.Equal(PlanFaultCode.NumberTaken, Assert.Single(again.Faults).Code);
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        site.Content.WithPlan();
        Assert.Empty((await site.ImportAsync()).Faults);
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private async Task<string> FileAsync() => (await site.ReadAsync(async store =>
        WorkPlanCsv.WriteForDesk(await new DeskPlans(store).ItemsAsync("2024-2025", default), column => column.ToString()))).ReplaceLineEndings("\n");

    private Task<PlanProposal> ReadAsync(string text, Actor? by = null) =>
        site.ReadAsync(store => new PlanProposals(store, site.Time).ReadAsync(text, by ?? TestPlan.Author, default));

    private Task<PlanProposal> CarryOutAsync(string text, string mark) =>
        site.ReadAsync(store => new PlanProposals(store, site.Time).CarryOutAsync(text, mark, TestPlan.Author, default));

    private async Task<List<string>> TitlesAsync(string key)
    {
        var items = await site.ReadAsync(store => new DeskPlans(store).ItemsAsync("2024-2025", default));

        return [.. SiteLanguages.All.Select(language => items.Single(item => item.Key == key).In(language)!.Working!.Title)];
    }

    private Task<List<string>> PublicStatusesAsync() => site.ReadAsync(async store =>
        (await store.SourceTexts().Where(text => text.Kind == EntryKind.WorkPlanItem && text.Language == SiteLanguage.Uzbek).OrderBy(text => text.Key).ToListAsync())
            .ConvertAll(text => ((WorkPlanItemFacts)text.Facts).Status == PlanItemStatus.NotStarted ? "not-started" : "other"));
}
