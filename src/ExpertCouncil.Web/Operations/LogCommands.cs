using System.CommandLine;
using ExpertCouncil.Core.Desk;

namespace ExpertCouncil.Web.Operations;

/// <summary><c>log verify</c>: exit 0 whole, 1 changed or cut, 2 usage.</summary>
internal static class LogCommands
{
    public static Command Create(string[] args)
    {
        var verify = new Command("verify", "Reads the event log from its first line to its last and tells whether a line was changed, removed or cut off.");
        verify.SetAction((_, cancellationToken) => SiteHost.RunOnStoreAsync(args, services => VerifyAsync(services, cancellationToken), cancellationToken));

        return new Command("log", "Looks after the event log of the desk.") { verify };
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var verdict = await services.GetRequiredService<Journal>().VerifyAsync(cancellationToken);

        if (verdict.FirstBroken is { } line)
        {
            await Console.Error.WriteLineAsync($"Line {line} does not follow from the one before: it was changed, or lines before it were removed. Compare with a backup.");
        }
        else if (verdict.IsCut)
        {
            await Console.Error.WriteLineAsync($"The newest line the store knew of is missing: the log was cut off after line {verdict.Lines}. Compare with a backup.");
        }

        Console.WriteLine($"{verdict.Lines} lines checked.");

        return verdict.IsWhole ? 0 : 1;
    }
}
