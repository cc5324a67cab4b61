using System.Globalization;
using BenchmarkDotNet.Running;

namespace ExpertCouncil.Benchmarks;

internal static class BenchmarkProgram
{
    public static async Task Main(string[] args)
    {
        if (args is ["import", var entries])
        {
            await ImportScenario.RunAsync(int.Parse(entries, CultureInfo.InvariantCulture));
        }
        else if (args is ["search", var size])
        {
            await SearchScenario.RunAsync(int.Parse(size, CultureInfo.InvariantCulture));
        }
        else if (args is ["desk", var stored])
        {
            await DeskScenario.RunAsync(int.Parse(stored, CultureInfo.InvariantCulture));
        }
        else
        {
            BenchmarkSwitcher.FromAssembly(typeof(PageBenchmarks).Assembly).Run(args);
        }
    }
}
