namespace ExpertCouncil.Browser.Tests;

/// <summary>A test of the pages readers see. All of them share one site, which none of them changes.</summary>
[Collection(nameof(ReaderTest))]
public abstract class ReaderTest(BrowserFixture browser) : IAsyncLifetime
{
    protected BrowserFixture Browser { get; } = browser;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => Browser.Chromium.CloseAllAsync();
}

[CollectionDefinition(nameof(ReaderTest))]
public sealed class ReaderTests : ICollectionFixture<BrowserFixture>;
