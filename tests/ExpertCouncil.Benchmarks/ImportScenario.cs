using System.Diagnostics;
using ExpertCouncil.Core;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Sqlite;
using ExpertCouncil.Language;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Benchmarks;

/// <summary>Imports a generated folder twice and tells time and memory: the second run must change nothing, and memory must not grow with the entries.</summary>
internal static class ImportScenario
{
    public static async Task RunAsync(int entries)
    {
        var folder = Directory.CreateTempSubdirectory("council-import-");

        try
        {
            var content = Path.Combine(folder.FullName, "content");
            Write(content, entries);
            var services = new ServiceCollection()
                .AddSingleton(TimeProvider.System)
                .AddSingleton(new StoreFolder(Path.Combine(folder.FullName, "data")))
                .AddSingleton(new ServedWritings([WritingSystem.UzbekLatin, WritingSystem.UzbekCyrillic, WritingSystem.KazakhCyrillic]))
            .AddCouncilCore();
            await using var provider = services.BuildServiceProvider();

            foreach (var run in new[] { "first", "second" })
            {
                await using var scope = provider.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<SqliteStoreOpening>().OpenAsync(CancellationToken.None);
                var watch = Stopwatch.StartNew();
                var report = await scope.ServiceProvider.GetRequiredService<ContentImporter>().ImportAsync(content, new PeakMemory(), CancellationToken.None);
                Console.WriteLine(
                    $"{run} run: {report.Created} new, {report.Changed} changed, {report.Unchanged} unchanged, {report.Faults.Count} faults, "
                    + $"{watch.Elapsed.TotalSeconds:F1} s, live memory at most {PeakMemory.Megabytes} MB");
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static void Write(string content, int entries)
    {
        Directory.CreateDirectory(content);
        File.WriteAllText(Path.Combine(content, "tags.yml"), "- key: trade\n  direction: true\n  name: {uz: Savdo, kk: Сауда}\n");

        for (var i = 1; i <= entries; i++)
        {
            var folder = Directory.CreateDirectory(Path.Combine(content, "news", $"item-{i}")).FullName;
            var next = (i % entries) + 1;
            File.WriteAllText(
                Path.Combine(folder, "facts.yml"),
                $"date: {new DateOnly(2000, 1, 1).AddDays(i % 9000):yyyy-MM-dd}\ncategory: news\ntags: [trade]\nsources:\n  - name: {{uz: Sinov, kk: Сынақ}}\n    url: https://example.org/{i}\n");
            File.WriteAllText(Path.Combine(folder, "uz.md"), Text($"Sinov xabari {i}", $"sinov-xabari-{i}", "Kengash yigʻilishida savdo masalalari koʻrildi.", next));
            File.WriteAllText(Path.Combine(folder, "kk.md"), Text($"Сынақ хабары {i}", $"synaq-habary-{i}", "Кеңес отырысында сауда мәселелері қаралды.", next));
        }
    }

    private static string Text(string title, string slug, string sentence, int next)
    {
        var paragraph = string.Join(' ', Enumerable.Repeat(sentence, 12));

        return $"---\ntitle: {title}\nslug: {slug}\nsummary: {sentence}\n---\n\n{paragraph}\n\n## {title}\n\n{paragraph}\n\n[{title}](entry:news/item-{next})\n\n{paragraph}\n";
    }

    private sealed class PeakMemory : IProgress<ContentProgress>
    {
        private const int EveryNth = 500;

        public static long Megabytes { get; private set; }

        public void Report(ContentProgress value)
        {
            if (value.Done % EveryNth == 0 || value.Done == value.Total)
            {
                Megabytes = Math.Max(Megabytes, GC.GetTotalMemory(forceFullCollection: true) >> 20);
            }
        }
    }
}
