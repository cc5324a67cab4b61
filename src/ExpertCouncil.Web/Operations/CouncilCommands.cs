using System.CommandLine;

namespace ExpertCouncil.Web.Operations;

/// <summary>The command line of the program. Without a command it serves the site; names are a contract that scripts rely on.</summary>
internal static class CouncilCommands
{
    public static RootCommand Create(string[] args)
    {
        var root = new RootCommand("The portal of the Uzbekistan–Kazakhstan Expert Council. Without a command it serves the site; settings are given as --Section:Name value.");
        // Settings such as --urls or --Site:BaseUrl belong to the host, which reads them itself.
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((_, cancellationToken) => SiteHost.ServeAsync(args, cancellationToken));

        return root;
    }
}
