using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Pages;

public sealed class WorkPlanOverdueTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_ItemPastItsTerm_IsOverdueByTheCouncilsDay()
    {
        // 23:30 of 28 February at Greenwich is already 1 March in Tashkent and Astana.
        await ChangeAsync("2024-proposal-trains", facts => facts with { Status = PlanItemStatus.InProgress, Term = new Term(null, new DateOnly(2027, 2, 28)) });
        site.Clock.SetUtcNow(new DateTimeOffset(2027, 2, 28, 23, 30, 0, TimeSpan.Zero));

        var page = await site.GetPageAsync("/uz/ish-rejasi?meeting=2024-08-02-first-meeting");

        Assert.NotNull(page.QuerySelector(".board .state-overdue time[datetime='2027-02-28']"));
    }

    private Task<int> ChangeAsync(string key, Func<WorkPlanItemFacts, WorkPlanItemFacts> change) => site.OnStoreAsync(async (services, store) =>
    {
        var (by, at) = (Actor.ContentFiles, site.Clock.GetUtcNow());
        var entry = await store.Entries.Include(e => e.Translations).ThenInclude(t => t.Revisions).SingleAsync(e => e.Key == key);
        entry.ChangeFacts(change((WorkPlanItemFacts)entry.Facts), by, at);
        var text = entry.Translations[0];
        text.Submit(by, at);
        text.Approve(by, at);
        text.Publish(by, at);
        await services.GetRequiredService<Publisher>().WriteAsync(entry, default);

        return await store.SaveChangesAsync();
    });
}
