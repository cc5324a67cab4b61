using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Web.Operations;

/// <summary>Publishes what is due: at the start, before the first request, what fell due while nobody was there; then when something is due, and every half minute in any case.</summary>
internal sealed partial class ScheduledPublishingHost(IServiceScopeFactory scopes, TimeProvider time, ILogger<ScheduledPublishingHost> logger) : BackgroundService
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);

    // What is kept back is not told again at every turn.
    private string? told;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await PublishAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var sleep = LongestSleep;

        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(sleep, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            sleep = stoppingToken.IsCancellationRequested ? LongestSleep : await PublishAsync(stoppingToken);
        }
    }

    /// <returns>How long there is nothing to do.</returns>
    private async Task<TimeSpan> PublishAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var publishing = scope.ServiceProvider.GetRequiredService<ScheduledPublishing>();
            Tell(await publishing.PublishDueAsync(cancellationToken));

            return await publishing.NextDueAsync(cancellationToken) is { } next && next - time.GetUtcNow() is var wait && wait < LongestSleep
                ? TimeSpan.FromTicks(Math.Max(wait.Ticks, TimeSpan.TicksPerMillisecond))
                : LongestSleep;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailure(exception);
        }
        catch (OperationCanceledException)
        {
            // The site is being stopped; what is due is published at the next start.
        }

        return LongestSleep;
    }

    private void Tell(ScheduledReport report)
    {
        foreach (var (reference, language) in report.Published)
        {
            LogPublished(reference.ToString(), language.ToString());
        }

        var hindered = string.Join(
            "; ",
            report.KeptBack.Select(text => $"{text.Reference} ({text.Language}): {string.Join(", ", text.Obstacles.Select(obstacle => obstacle.Code))}")
                .Concat(report.Failed.Select(entry => $"{entry.Reference}: {entry.Message}")));

        if (hindered.Length > 0 && hindered != told)
        {
            LogKeptBack(hindered);
        }

        told = hindered;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Published as scheduled: {Entry} ({Language})")]
    private partial void LogPublished(string entry, string language);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Due, but kept back: {Hindered}")]
    private partial void LogKeptBack(string hindered);

    [LoggerMessage(Level = LogLevel.Error, Message = "Scheduled publication failed; it is tried again")]
    private partial void LogFailure(Exception exception);
}
