using System.Diagnostics;
using ExpertCouncil.Core;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Sqlite;
using ExpertCouncil.Language;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Benchmarks;

/// <summary>A store of generated public rows, made once and kept beside the temporary files; tells how long the index took and how large it is.</summary>
internal static class SearchScenario
{
    private const int BodyWords = 300;
    private const int Rare = 15_000;
    private const int Warmup = 1000;
    private const int Rounds = 500;

    public static IReadOnlyList<string> Queries { get; } = ["common", "rare", "two common", "two words", "phrase", "typed", "filtered", "nothing"];

    /// <summary>Processor time rather than time on the clock: what a query costs does not depend on what else the machine does.</summary>
    public static async Task RunAsync(int entries)
    {
        await using var provider = await OpenAsync(entries);

        foreach (var query in Queries)
        {
            await FindAsync(provider, query, Warmup);
        }

        foreach (var query in Queries)
        {
            var (found, rounds) = (await FindAsync(provider, query, 1), 0);
            var (spent, allocated) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());

            for (; rounds < Rounds; rounds++)
            {
                await FindAsync(provider, query, 1);
            }

            Console.WriteLine(
                $"{query}: {(Environment.CpuUsage.TotalTime - spent).TotalMilliseconds / rounds:F2} ms, {(GC.GetAllocatedBytesForCurrentThread() - allocated) / rounds >> 10} KB, {found.Total} found, {found.Hits.Count} shown");
        }
    }

    public static SearchRequest Request(string query)
    {
        var (common, second) = (GeneratedText.Stem(2, SiteLanguage.Uzbek), GeneratedText.Stem(5, SiteLanguage.Uzbek));
        var request = new SearchRequest("", WritingSystem.UzbekLatin);

        return query switch
        {
            "common" => request with { Text = common },
            "rare" => request with { Text = GeneratedText.Stem(Rare, SiteLanguage.Uzbek) },
            "two common" => request with { Text = $"{common} {second}" },
            "two words" => request with { Text = $"{GeneratedText.Stem(40, SiteLanguage.Uzbek)}ning {GeneratedText.Stem(300, SiteLanguage.Uzbek)}" },
            "phrase" => request with { Text = $"\"{common} {second}\"" },
            "typed" => request with { Text = GeneratedText.Stem(300, SiteLanguage.Kazakh).Replace('ә', 'а').Replace('қ', 'к').Replace('ғ', 'г').Replace('ң', 'н') },
            "filtered" => request with { Text = common, Year = 2012, Direction = "trade" },
            _ => request with { Text = "qwrtpsdfg zzxxccvv" },
        };
    }

    public static async Task<ServiceProvider> OpenAsync(int entries)
    {
        var folder = new StoreFolder(Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"council-search-{entries}")));
        var provider = new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton(folder).AddCouncilCore().BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SqliteStoreOpening>().OpenAsync(CancellationToken.None);
        var store = scope.ServiceProvider.GetRequiredService<CouncilStore>();

        if (!await store.PublishedTexts.AnyAsync())
        {
            await FillAsync(store, entries);
            var (rows, watch) = (new FileInfo(folder.Database).Length, Stopwatch.StartNew());
            await scope.ServiceProvider.GetRequiredService<SearchIndexer>().RebuildAsync(CancellationToken.None);
            await store.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
            Console.WriteLine($"{entries} entries: rows {rows >> 20} MB, index {(new FileInfo(folder.Database).Length - rows) >> 20} MB, made in {watch.Elapsed.TotalSeconds:F0} s");
        }

        return provider;
    }

    private static async Task<SearchResults> FindAsync(ServiceProvider provider, string query, int times)
    {
        var found = SearchResults.Empty;

        for (var time = 0; time < times; time++)
        {
            await using var scope = provider.CreateAsyncScope();
            found = await scope.ServiceProvider.GetRequiredService<SiteSearch>().FindAsync(Request(query), CancellationToken.None);
        }

        return found;
    }

    // Rows as publication writes them, without the history that leads there.
    private static async Task FillAsync(CouncilStore store, int entries)
    {
        await store.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)store.Database.GetDbConnection();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var entry = Command(connection, "INSERT INTO Entries (Id, Kind, Key, Facts, Version) VALUES (?1, 'News', ?2, ?3, 1)", 3);
        await using var text = Command(
            connection,
            "INSERT INTO PublishedTexts (Id, EntryId, Kind, Key, Language, Script, TextLanguage, Slug, Title, Summary, Html, Outline, Facts, Day, FirstPublishedAt, PublishedAt, Alternates, HasPendingLinks) VALUES (?1, ?2, 'News', ?3, ?4, ?5, ?4, ?3, ?6, ?7, ?8, '[]', ?9, ?10, 0, 0, '[]', 0)",
            10);
        await using var tag = Command(connection, "INSERT INTO PublishedFacets (TextId, Name, Value) VALUES (?1, 'tag', ?2)", 2);

        for (var number = 0; number < entries; number++)
        {
            var day = new DateOnly(2000, 1, 1).AddDays(number * 9000L / entries is var days ? (int)days : 0).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            var (id, key, direction) = (Guid.CreateVersion7(), FormattableString.Invariant($"item-{number}"), number % 3 == 0 ? "trade" : "energy");
            var facts = $"{{\"kind\":\"News\",\"date\":\"{day}\",\"category\":\"News\",\"tags\":[\"{direction}\"]}}";
            await RunAsync(entry, id, key, facts);

            foreach (var language in SiteLanguages.All)
            {
                var (row, words) = (Guid.CreateVersion7(), new GeneratedText(language, (number * 2) + (int)language));
                var body = string.Concat(Enumerable.Range(0, 10).Select(_ => $"<p>{words.Words(BodyWords / 10)}.</p>\n"));
                await RunAsync(text, row, id, key, language.ToString(), WritingSystem.Source(language).Script.ToString(), words.Words(7), words.Words(20), body, facts, day);
                await RunAsync(tag, row, direction);
            }
        }

        await transaction.CommitAsync();
        await store.Database.CloseConnectionAsync();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddRange(Enumerable.Range(1, parameters).Select(number => new SqliteParameter { ParameterName = FormattableString.Invariant($"?{number}") }));

        return command;
    }

    private static async Task RunAsync(SqliteCommand command, params object[] values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index];
        }

        await command.ExecuteNonQueryAsync();
    }
}
