using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Core.Store.Sqlite;
using ExpertCouncil.Web.Accounts;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Operations;

/// <summary>What happens before the first request: the store is opened or made, the content files are taken up, and scripts that are new to it are derived.</summary>
internal sealed partial class StoreOpening(
    SqliteStoreOpening store,
    SearchIndexer search,
    ContentImporter importer,
    Republication republication,
    CouncilFolders folders,
    FirstAccount first,
    IOptions<ContentOptions> options,
    ILogger<StoreOpening> logger)
{
    public async Task OpenAsync(bool serve, CancellationToken cancellationToken)
    {
        if (await store.OpenAsync(cancellationToken) is { } backup)
        {
            LogMigrated(backup);
        }

        if (await search.EnsureAsync(cancellationToken) is { } indexed and > 0)
        {
            LogIndexed(indexed);
        }

        if (serve && options.Value.ImportAtStart)
        {
            await ImportAsync(cancellationToken);
        }

        if (serve && await republication.IsDueAsync(cancellationToken))
        {
            var written = await republication.WriteAllAsync(cancellationToken);
            LogRebuilt(written.Entries, string.Join(", ", written.Rows.Select(rows => rows.Writing.Prefix)));
        }

        if (serve)
        {
            await first.OfferAsync(cancellationToken);
        }
    }

    private async Task ImportAsync(CancellationToken cancellationToken)
    {
        if (folders.Content is null)
        {
            LogNoContent();

            return;
        }

        var report = await importer.ImportAsync(folders.Content, progress: null, cancellationToken);
        LogImported(report.Created, report.Changed, report.Unchanged, report.Conflicts.Count, report.Faults.Count);

        foreach (var fault in report.Faults)
        {
            LogFault(fault);
        }
    }

    [LoggerMessage(LogLevel.Information, "The store was brought to this version; the older one is kept at {Backup}")]
    private partial void LogMigrated(string backup);

    [LoggerMessage(LogLevel.Information, "The served languages have changed: {Entries} entries were written anew in {Writings}")]
    private partial void LogRebuilt(int entries, string writings);

    [LoggerMessage(LogLevel.Information, "The search index was made anew for {Entries} entries")]
    private partial void LogIndexed(int entries);

    [LoggerMessage(LogLevel.Warning, "No content folder was found; name it in Content:Folder, or the site stays as it is")]
    private partial void LogNoContent();

    [LoggerMessage(LogLevel.Information, "Content files: {Created} new, {Changed} changed, {Unchanged} unchanged, {Conflicts} conflicts, {Faults} faults")]
    private partial void LogImported(int created, int changed, int unchanged, int conflicts, int faults);

    [LoggerMessage(LogLevel.Warning, "{Fault}")]
    private partial void LogFault(Fault fault);
}

internal static class StoreOpeningSetup
{
    public static async Task OpenStoreAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StoreOpening>().OpenAsync(serve: true, cancellationToken);
    }
}
