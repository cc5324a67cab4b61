using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Tests.Pages.Admin;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ExpertCouncil.Web.Tests.Operations;

/// <summary>The portal that reads its event log, as it starts and runs.</summary>
public sealed class JournalWatchHostTests : IAsyncLifetime
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly SiteFixture site = new() { IsEmpty = true };
    private readonly SleepClock clock;
    private readonly Log log = new();

    public JournalWatchHostTests() => clock = new SleepClock(site.Clock.GetUtcNow());

    [Fact]
    public async Task Start_LineThatWasChanged_IsToldAtOnceAndAgainEveryHour()
    {
        await site.AddNewsAsync("journal-changed", DeskNews.Published(site));
        var line = await ChangeLineAsync();
        using var portal = Start();

        await clock.SleptForAsync(Hour);
        Assert.Equal([(LogLevel.Error, line)], log.Told);

        clock.Advance(Hour);
        await clock.SleptForAsync(Hour);
        Assert.Equal([(LogLevel.Error, line), (LogLevel.Error, line)], log.Told);
    }

    [Fact]
    public async Task Start_LogAsItWasWritten_IsSilent()
    {
        await site.AddNewsAsync("journal-whole", DeskNews.Published(site));
        using var portal = Start();

        await clock.SleptForAsync(Hour);
        clock.Advance(Hour);
        await clock.SleptForAsync(Hour);

        Assert.Empty(log.Told);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await site.DisposeAsync();

    // Another portal on the same data, by a clock of its own.
    private WebApplicationFactory<Program> Start()
    {
        var portal = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddSingleton<TimeProvider>(clock).AddSingleton<ILogger<JournalWatchHost>>(log)));
        portal.StartServer();

        return portal;
    }

    private Task<long> ChangeLineAsync() => site.OnStoreAsync(async (_, store) =>
    {
        var line = await store.Events.Where(line => line.Verb == Verb.Submit).MinAsync(line => line.Sequence);
        await store.Events.Where(changed => changed.Sequence == line).ExecuteUpdateAsync(update => update.SetProperty(changed => changed.By, "Boshqa"));

        return line;
    });

    private sealed class Log : ILogger<JournalWatchHost>
    {
        public List<(LogLevel Level, long Line)> Told { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Told.Add((logLevel, ((IReadOnlyList<KeyValuePair<string, object?>>)state!).Where(part => part.Key == "Line").Select(part => (long)part.Value!).SingleOrDefault(-1)));
    }
}
