using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ExpertCouncil.Web.Tests;

namespace ExpertCouncil.Benchmarks;

/// <summary>What one answer costs from the request to the last byte, uncached and uncompressed, on the real content.</summary>
[MemoryDiagnoser]
[Config(typeof(InProcess))]
public class PageBenchmarks
{
    private SiteFixture site = null!;
    private HttpClient client = null!;

    [Params("/uz", "/kk/zhanalyqtar/sauda-2025", "/uz/ish-rejasi", "/kk/otyrystar", "/uz/yangiliklar?year=2024")]
    public string Path { get; set; } = "";

    [GlobalSetup]
    public void Start() => client = (site = new SiteFixture()).CreateClient();

    [Benchmark]
    public async Task<int> Get() => (await client.GetByteArrayAsync(Path)).Length;

    [GlobalCleanup]
    public async Task StopAsync()
    {
        client.Dispose();
        await site.DisposeAsync();
    }

    private sealed class InProcess : ManualConfig
    {
        // The site is found from the folder of the tests, which a generated benchmark project would not lie in.
        public InProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
