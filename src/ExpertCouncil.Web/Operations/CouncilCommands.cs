using System.CommandLine;

namespace ExpertCouncil.Web.Operations;

/// <summary>The command line of the program. Without a command it serves the site; names are a contract that scripts rely on.</summary>
internal static class CouncilCommands
{
    private const int UsageError = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("The portal of the Uzbekistan–Kazakhstan Expert Council. Without a command it serves the site; a setting is given as --Section:Name value.")
        {
            ContentCommands.Create(args),
            PublishCommands.Create(args),
            SearchCommands.Create(args),
            LogCommands.Create(args),
            UsersCommands.Create(args),
        };
        root.SetAction((_, cancellationToken) => SiteHost.ServeAsync(args, cancellationToken));
        AcceptSettings(root);
        root.Add(TextCommands.Create());
        var result = root.Parse(args);
        var faults = result.Errors.Select(error => error.Message)
            .Concat((TakesSettings(result) ? StrayWords(result.UnmatchedTokens) : result.UnmatchedTokens).Select(word => $"'{word}' is neither a command nor a setting. See --help."))
            .ToList();

        foreach (var fault in faults)
        {
            await Console.Error.WriteLineAsync(fault);
        }

        return faults.Count > 0 ? UsageError : await result.InvokeAsync();
    }

    // Settings such as --urls or --Site:BaseUrl belong to the host, which reads them itself.
    private static void AcceptSettings(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;

        foreach (var inner in command.Subcommands)
        {
            AcceptSettings(inner);
        }
    }

    private static bool TakesSettings(ParseResult result) => !result.CommandResult.Command.TreatUnmatchedTokensAsErrors;

    private static IEnumerable<string> StrayWords(IReadOnlyList<string> tokens)
    {
        var expectsValue = false;

        foreach (var token in tokens)
        {
            var isSetting = token.StartsWith("--", StringComparison.Ordinal);

            if (!isSetting && !expectsValue)
            {
                yield return token;
            }

            expectsValue = isSetting && !token.Contains('=', StringComparison.Ordinal);
        }
    }
}
