using System.CommandLine;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Core.Store.Listing;

namespace ExpertCouncil.Web.Operations;

/// <summary><c>search rebuild</c>: exit 0 fine, 2 usage.</summary>
internal static class SearchCommands
{
    public static Command Create(string[] args)
    {
        var rebuild = new Command("rebuild", "Makes the search index anew from the public texts, and what the desk lists entries by from the entries; the site may go on running.");
        rebuild.SetAction((_, cancellationToken) => SiteHost.RunOnStoreAsync(args, services => RebuildAsync(services, cancellationToken), cancellationToken));

        return new Command("search", "Looks after the search index.") { rebuild };
    }

    private static async Task<int> RebuildAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var entries = await services.GetRequiredService<SearchIndexer>().RebuildAsync(cancellationToken);
        Console.WriteLine($"{entries} entries indexed.");
        Console.WriteLine($"{await services.GetRequiredService<ListingRebuild>().RebuildAsync(cancellationToken)} entries listed.");

        return 0;
    }
}
