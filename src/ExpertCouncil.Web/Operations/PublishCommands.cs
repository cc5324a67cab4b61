using System.CommandLine;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Web.Operations;

/// <summary><c>publish rebuild</c>: writes what readers see anew from what is published, in every script that is served.</summary>
internal static class PublishCommands
{
    public static Command Create(string[] args)
    {
        var rebuild = new Command("rebuild", "Writes all public pages anew, after the rules of a script or the served languages have changed; no text is changed.");
        rebuild.SetAction((_, cancellationToken) => SiteHost.RunOnStoreAsync(args, services => RebuildAsync(services, cancellationToken), cancellationToken));

        return new Command("publish", "Works on what the public reads.") { rebuild };
    }

    private static async Task<int> RebuildAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var report = await services.GetRequiredService<Republication>().WriteAllAsync(cancellationToken);

        foreach (var (writing, count) in report.Rows)
        {
            Console.WriteLine($"{writing.Prefix}: {count} pages");
        }

        Console.WriteLine($"{report.Entries} entries are public.");

        return 0;
    }
}
