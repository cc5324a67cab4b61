using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Admin.Facts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Facts;

public sealed class FactsFaultTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    public static TheoryData<string, string, string?, string> Faults => new()
    {
        { "meetings", "StartDay", "31.02.2025", "StartDay" },
        { "meetings", "StartDay", "", "StartDay" },
        { "meetings", "EndDay", "2025-03-31", "EndDay" },
        { "meetings", "StartTime", "25:00", "StartTime" },
        { "meetings", "TimeZone", "", "TimeZone" },
        { "meetings", "TimeZone", "Europe/London", "TimeZone" },
        { "meetings", "Number", "0", "Number" },
        { "meetings", "Number", "uch", "Number" },
        { "meetings", "State", "7", "State" },
        { "meetings", "Host", "no-such", "Host" },
        { "meetings", "Participants[0].Person", "Hech Kim", "Participants[0].Person" },
        { "meetings", "Participants[0].Name.Uzbek", "Guruh", "Participants[0].Person" },
        { "meetings", "Participants[1].Side", "", "Participants[1].Side" },
        { "meetings", "Decisions[0].PlanItems[0].Entry", "Yoʻq band", "Decisions[0].PlanItems[0].Entry" },
        { "meetings", "Documents[0].Url", "", "Documents[0].File" },
        { "meetings", "Documents[0].Url", "example.org", "Documents[0].Url" },
        { "meetings", "Documents[1].File", "yoq.pdf", "Documents[1].File" },
        { "meetings", "Tags", "no-such", "Tags" },
        { "meetings", "Sources[0].Language", "rus tili", "Sources[0].Language" },
        { "meetings", "Sources[0].Date", "2024-13", "Sources[0].Date" },
        { "meetings", "Place.Uzbek", "[sent]{=sent}", "Place.Uzbek" },
        { "memoranda", "InForceTo", "2024-08-07", "InForceTo" },
        { "memoranda", "Parties", null, "Parties" },
        { "memoranda", "Signatories[0].Person", "", "Signatories[0].Person" },
        { "work-plan", "Plan", " ", "Plan" },
        { "work-plan", "Term.To", "2024-08-27", "Term.To" },
        { "work-plan", "Direction", "no-such", "Direction" },
        { "work-plan", "Progress", "101", "Progress" },
        { "work-plan", "Evidence[0].Url", "https://example.org", "Evidence[0].Url" },
        { "work-plan", "Log[0].Date", "", "Log[0].Date" },
        { "people", "Posts[0].To", "2018", "Posts[0].To" },
        { "organisations", "Website", "javascript:alert(1)", "Website" },
        { "organisations", "ForeignNames[0].Name", "", "ForeignNames[0].Name" },
        { "pages", "Figures[0].Value", "koʻp", "Figures[0].Value" },
        { "pages", "Figures[0].Key", "Savdo", "Figures[0].Key" },
        { "pages", "Figures[0].Period", "2034..2024", "Figures[0].Period" },
        { "pages", "Milestones[0].Until", "2024-08-27", "Milestones[0].Until" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Read_WrongValue_IsToldAtItsControl(string folder, string field, string? typed, string told)
    {
        var (facts, sent) = await SampleAsync(folder);
        var faults = new ModelStateDictionary();
        var form = FactsForm.Read(sent.With($"Facts.{field}", typed), facts).With(await NamesAsync());

        Assert.False(form.TryRead(faults, FactsForm.Prefix, out _));
        Assert.Equal([$"Facts.{told}"], faults.Where(fault => fault.Value!.Errors.Count > 0).Select(fault => fault.Key));

        var page = await site.RenderAsync(form, faults);
        var control = page.QuerySelector($"[name='Facts.{told}'][aria-invalid=true]");

        Assert.NotNull(control);
        Assert.True(control.HasAttribute("autofocus"));
        Assert.Equal(faults[$"Facts.{told}"]!.Errors[0].ErrorMessage, page.GetElementById(control.GetAttribute("aria-describedby")!.Split(' ')[0])!.TextContent);
        Assert.True(control.Closest("details")?.HasAttribute("open") ?? true);
    }

    [Fact]
    public async Task Read_WrongValue_KeepsEverythingTyped()
    {
        var (facts, sent) = await SampleAsync("meetings");
        var typed = sent.With("Facts.StartDay", "31.02.2025").With("Facts.Theme.Uzbek", "<b>\u202E \U0001F600").With("Facts.Participants[0].Person", "Hech Kim");
        var page = await site.RenderAsync(FactsForm.Read(typed, facts).With(await NamesAsync()));

        Assert.Equal(typed.OrderBy(field => field.Key, StringComparer.Ordinal), page.Sent().OrderBy(field => field.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Read_TextInALanguageThatIsNotThePersons_IsRefused()
    {
        var (facts, sent) = await SampleAsync("meetings");
        var faults = new ModelStateDictionary();
        var form = FactsForm.Read(sent.With("Facts.Place.Kazakh", "Басқа"), facts).With(await NamesAsync([SiteLanguage.Uzbek]));

        Assert.False(form.TryRead(faults, FactsForm.Prefix, out _));
        Assert.Equal(FactsText.Fault_OtherLanguage, faults["Facts.Place.Kazakh"]!.Errors[0].ErrorMessage);
        Assert.True((await site.RenderAsync(form)).QuerySelector("[name='Facts.Place.Kazakh']")!.HasAttribute("readonly"));
    }

    [Fact]
    public async Task Read_OwnHalfOfANewText_IsTaken()
    {
        var (facts, sent) = await SampleAsync("meetings");
        var form = FactsForm.Read(sent.With("Facts.Agenda[1].Text.Uzbek", "Yangi masala"), facts).With(await NamesAsync([SiteLanguage.Uzbek]));

        Assert.True(form.TryRead(new ModelStateDictionary(), FactsForm.Prefix, out var read));
        Assert.Equal(new LocalText("Yangi masala", ""), ((MeetingFacts)read).Agenda[1].Text);
    }

    [Theory]
    [InlineData("31.12.2024", "2024-12-31")]
    [InlineData("2024-12-31", "2024-12-31")]
    [InlineData("1.2.2024", "2024-02-01")]
    public async Task Read_DayByHand_IsUnderstood(string typed, string day)
    {
        var (facts, sent) = await SampleAsync("news");
        FactsForm.Read(sent.With("Facts.Date", typed), facts).With(await NamesAsync()).TryRead(new ModelStateDictionary(), FactsForm.Prefix, out var read);

        Assert.Equal(day, ((NewsFacts)read!).Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    private async Task<(EntryFacts Facts, FormCollection Sent)> SampleAsync(string folder)
    {
        Assert.True(EntryKinds.TryFromFolder(folder, out var kind));
        var facts = SampleFacts.All.Single(sample => sample.GetType() == kind.Value.FactsType());

        return (facts, (await site.RenderAsync(FactsForm.Of(facts).With(await NamesAsync()))).Sent());
    }

    private async Task<FactsNames> NamesAsync(SiteLanguage[]? languages = null)
    {
        var rights = new Rights(Role.Author, [Side.Uzbekistan], languages ?? [SiteLanguage.Uzbek, SiteLanguage.Kazakh]);
        var names = await site.NamesAsync(rights: rights);

        return new FactsNames(names.Writing, names.Entries) { Tags = names.Tags, Files = ["surat.jpg"], Languages = names.Languages };
    }
}
