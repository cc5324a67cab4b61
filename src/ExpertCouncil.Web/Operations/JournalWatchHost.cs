using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Store;

namespace ExpertCouncil.Web.Operations;

/// <summary>Reads the event log from its first line to its last once at the start and then every hour, and says so where a line was changed.</summary>
internal sealed partial class JournalWatchHost(IServiceScopeFactory scopes, JournalWatch watch, TimeProvider time, ILogger<JournalWatchHost> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Nobody waits for it: the site begins to serve meanwhile.
        await Task.Yield();

        while (!stoppingToken.IsCancellationRequested)
        {
            await ReadAsync(stoppingToken);
            await Task.Delay(Every, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();

            if (await watch.ReadWholeAsync(scope.ServiceProvider.GetRequiredService<CouncilStore>(), cancellationToken) is { IsWhole: false } verdict)
            {
                LogBroken(verdict.FirstBroken ?? verdict.Lines);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailure(exception);
        }
        catch (OperationCanceledException)
        {
            // The site is being stopped.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The event log is not as it was written, from line {Line} on; `log verify` tells more")]
    private partial void LogBroken(long line);

    [LoggerMessage(Level = LogLevel.Error, Message = "The event log could not be read")]
    private partial void LogFailure(Exception exception);
}
