using System.Data.Common;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Desk;

public sealed class DashboardTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Read_ItemThatIsDoneWhileItIsRead_LeavesTheOthersTheirDays()
    {
        await using var store = site.Open(new Meanwhile("\"DueOn\" <", () => DueAsync("trains", null)));

        var overdue = (await new Dashboard(store, new Readiness(store), new Journal(store), site.Time).ReadAsync(Author, default)).Overdue;

        Assert.Equal(("border", new DateOnly(2025, 2, 2)), overdue.Select(item => (item.Row.Reference.Key, item.Due)).Last());
        Assert.Equal("Chegara", overdue[^1].Row.Uzbek!.Title);
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        site.Content.WithPlan();
        Assert.Empty((await site.ImportAsync()).Faults);
        await DueAsync("trains", "2025-01-01");
        await DueAsync("border", "2025-02-02");
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private Task<int> DueAsync(string key, string? day) => site.ReadAsync(store => store.Database.ExecuteSqlAsync($"UPDATE Entries SET DueOn = {day} WHERE \"Key\" = {key}"));

    /// <summary>What another does right after the first query of these words.</summary>
    private sealed class Meanwhile(string words, Func<Task> act) : DbCommandInterceptor
    {
        private bool isDone;

        public override async ValueTask<InterceptionResult> DataReaderClosingAsync(DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result)
        {
            if (!isDone && command.CommandText.Contains(words, StringComparison.Ordinal))
            {
                isDone = true;
                await act();
            }

            return result;
        }
    }
}
