using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ExpertCouncil.Core.Search;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Benchmarks;

/// <summary>One query from text to the marked hits of its first page, on generated entries in both languages.</summary>
[MemoryDiagnoser]
[Config(typeof(InProcess))]
public class SearchBenchmarks
{
    private ServiceProvider provider = null!;

    [Params(10_000, 100_000)]
    public int Entries { get; set; }

    [Params("common", "rare", "two common", "two words", "phrase", "typed", "filtered", "nothing")]
    public string Query { get; set; } = "";

    [GlobalSetup]
    public async Task StartAsync() => provider = await SearchScenario.OpenAsync(Entries);

    [Benchmark]
    public async Task<int> Find()
    {
        await using var scope = provider.CreateAsyncScope();

        return (await scope.ServiceProvider.GetRequiredService<SiteSearch>().FindAsync(SearchScenario.Request(Query), CancellationToken.None)).Hits.Count;
    }

    [GlobalCleanup]
    public ValueTask StopAsync() => provider.DisposeAsync();

    private sealed class InProcess : ManualConfig
    {
        // The store is made once and kept between the runs, which a process of each benchmark's own would not find.
        public InProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
