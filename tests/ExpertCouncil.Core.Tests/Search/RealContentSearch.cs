using ExpertCouncil.Core.Search;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Search;

/// <summary>The shipped content in a store of its own, made once for all tests that only ask.</summary>
public sealed class RealContentSearch : IAsyncLifetime
{
    private readonly WordKeyCache cache = new();

    public TestStore Store { get; } = new();

    public async Task InitializeAsync()
    {
        await Store.InitializeAsync();
        var report = await Store.ImportAsync(ShippedContent());
        Assert.Empty(report.Faults);
    }

    public async Task<SearchResults> FindAsync(SearchRequest request)
    {
        await using var store = Store.Open();

        return await new SiteSearch(store, cache).FindAsync(request, default);
    }

    public Task<SearchResults> FindAsync(string text, WritingSystem? writing = null) => FindAsync(new SearchRequest(text, writing ?? WritingSystem.UzbekLatin));

    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, WritingSystem? writing = null)
    {
        await using var store = Store.Open();

        return await new SiteSearch(store, cache).SuggestAsync(typed, writing ?? WritingSystem.UzbekLatin, default);
    }

    public Task DisposeAsync() => Store.DisposeAsync();

    private static string ShippedContent()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(folder.FullName, "ExpertCouncil.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the project.");
        }

        return Path.Combine(folder.FullName, "content");
    }
}
