using ExpertCouncil.Core.Content;
using ExpertCouncil.Web.Pages.Admin.Facts;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Facts;

public sealed class RowActionTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("add:NoSuchList")]
    [InlineData("add:Tags")]
    [InlineData("add:Number")]
    [InlineData("up:Agenda:0")]
    [InlineData("down:Agenda:2")]
    [InlineData("remove:Agenda:3")]
    [InlineData("remove:Agenda:-1")]
    [InlineData("remove:Agenda")]
    [InlineData("turn:Agenda:1")]
    [InlineData("add:Decisions[7].PlanItems")]
    public void Apply_WhatMeansNothing_ChangesNothing(string? action)
    {
        var form = Form();

        Assert.False(form.Apply(action));
        Assert.Equal(["a", "b", "c"], Texts(form));
    }

    [Theory]
    [InlineData("add:Agenda", "a b c ", 3)]
    [InlineData("remove:Agenda:1", "a c", 1)]
    [InlineData("remove:Agenda:2", "a b", 1)]
    [InlineData("up:Agenda:2", "a c b", 1)]
    [InlineData("down:Agenda:0", "b a c", 1)]
    public async Task Apply_ButtonOfARow_MovesRowsAndTheFocus(string action, string texts, int focused)
    {
        var form = Form();

        Assert.True(form.Apply(action));
        Assert.Equal(texts.Split(' '), Texts(form));

        var page = await site.RenderAsync(form);

        Assert.Equal($"Facts.Agenda[{focused}].Text.Uzbek", Assert.Single(page.QuerySelectorAll("[autofocus]")).GetAttribute("name"));
    }

    [Fact]
    public async Task Apply_LastRowRemoved_LeavesTheFocusOnTheButtonThatAdds()
    {
        var form = Form();
        form.Apply("remove:Decisions:0");
        var page = await site.RenderAsync(form);

        Assert.Equal("add:Decisions", Assert.Single(page.QuerySelectorAll("[autofocus]")).GetAttribute("value"));
    }

    [Fact]
    public async Task Apply_ListInsideARow_AddsThere()
    {
        var form = Form();

        Assert.True(form.Apply("add:Decisions[0].PlanItems"));
        Assert.Single(form.Decisions[0].PlanItems);

        var page = await site.RenderAsync(form);

        Assert.NotNull(page.QuerySelector("button[value='remove:Decisions[0].PlanItems:0']"));
        Assert.NotNull(page.QuerySelector("[name='Facts.Decisions[0].PlanItems[0].Entry'][autofocus]"));
    }

    [Fact]
    public async Task Read_RowsWithGaps_AreCountedAnew()
    {
        var page = await site.RenderAsync(Form());
        var sent = page.Sent().Where(field => !field.Key.StartsWith("Facts.Agenda[1]", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
        var form = (MeetingForm)FactsForm.Read(new Microsoft.AspNetCore.Http.FormCollection(sent), SampleFacts.All[0]);

        Assert.Equal(["a", "c"], Texts(form));
    }

    private static string[] Texts(MeetingForm form) => [.. form.Agenda.Select(row => row.Text.Uzbek ?? "")];

    private static MeetingForm Form() => (MeetingForm)FactsForm.Of((MeetingFacts)SampleFacts.All[0] with
    {
        Agenda = [.. "abc".Select(letter => new AgendaItem(new LocalText(letter.ToString(), letter.ToString())))],
        Decisions = [new Decision(new LocalText("q", "ш"))],
    });
}
