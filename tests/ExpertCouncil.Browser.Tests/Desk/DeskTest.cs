namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>A test at the desk. All of them share one portal, so each writes into entries that no other test opens.</summary>
[Collection(nameof(DeskTest))]
public abstract class DeskTest(DeskFixture desk) : IAsyncLifetime
{
    protected DeskFixture Desk { get; } = desk;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => Desk.Chromium.CloseAllAsync();
}

[CollectionDefinition(nameof(DeskTest))]
public sealed class DeskTests : ICollectionFixture<DeskFixture>;
