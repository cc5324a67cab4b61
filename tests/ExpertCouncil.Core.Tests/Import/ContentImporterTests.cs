using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Tests.Import;

public sealed class ContentImporterTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Import_NewEntry_PublishesBothTexts()
    {
        site.Content.WithTags().WithNews("navruz");

        var report = await site.ImportAsync();

        Assert.Empty(report.Faults);
        Assert.Equal(1, report.Created);
        var rows = await site.ReadAsync(store => store.PublishedTexts.OrderBy(t => t.Slug).Select(t => t.Slug).ToListAsync());
        Assert.Equal(["navruz-kk", "navruz-uz"], rows);
    }

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();
}
