using System.CommandLine;
using ExpertCouncil.Core.Export;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Import.Plan;

namespace ExpertCouncil.Web.Operations;

/// <summary><c>content check | import | export | diff</c>: exit 0 fine, 1 faults or conflicts, 2 usage.</summary>
internal static class ContentCommands
{
    public static Command Create(string[] args)
    {
        var to = new Option<DirectoryInfo>("--to") { Description = "The folder to write; it must be empty or not exist.", Required = true };

        var check = new Command("check", "Names every fault of the content files as file:line: message, and changes nothing.");
        check.SetAction((_, cancellationToken) => SiteHost.RunWithoutStoreAsync(args, services => CheckAsync(services, cancellationToken)));

        var plan = new Option<FileInfo>("--plan") { Description = "A CSV file of the work plan, as the site gives it out: takes up its changes instead of the content files." };
        var import = new Command("import", "Takes the content files up into the store; what changed on both sides is kept and listed.") { plan };
        import.SetAction((result, cancellationToken) =>
            SiteHost.RunOnStoreAsync(args, services => ImportAsync(services, result.GetValue(plan), cancellationToken), cancellationToken));

        var export = new Command("export", "Writes the store as content files, byte for byte the same where nothing changed.") { to };
        export.SetAction((result, cancellationToken) =>
            SiteHost.RunOnStoreAsync(args, services => ExportAsync(services, result.GetRequiredValue(to), cancellationToken), cancellationToken));

        var diff = new Command("diff", "Shows where content files and store differ.");
        diff.SetAction((_, cancellationToken) => SiteHost.RunOnStoreAsync(args, services => DiffAsync(services, cancellationToken), cancellationToken));

        return new Command("content", "Checks, imports, exports and compares the content files.") { check, import, export, diff };
    }

    private static async Task<int> CheckAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        using var progress = new ConsoleProgress();
        var faults = 0;

        await foreach (var fault in ContentCheck.FindAsync(ContentFolderOf(services), progress, cancellationToken))
        {
            progress.Clear();
            Console.WriteLine(fault);
            faults++;
        }

        progress.Clear();
        Console.WriteLine(faults == 0 ? "The content files are in order." : $"{faults} faults.");

        return faults == 0 ? 0 : 1;
    }

    private static async Task<int> ImportAsync(IServiceProvider services, FileInfo? plan, CancellationToken cancellationToken)
    {
        using var progress = new ConsoleProgress();
        var report = plan is null
            ? await services.GetRequiredService<ContentImporter>().ImportAsync(ContentFolderOf(services), progress, cancellationToken)
            : await services.GetRequiredService<WorkPlanImporter>().ImportAsync(plan.FullName, cancellationToken);
        progress.Clear();
        WriteAll("", report.Faults);
        WriteAll("conflict, nothing overwritten: ", report.Conflicts);
        WriteAll("file is gone, nothing withdrawn: ", report.Deleted);
        Console.WriteLine(
            $"{report.Created} new, {report.Changed} changed, {report.Unchanged} unchanged, {report.Conflicts.Count} conflicts, {report.Faults.Count} faults.");

        return report.IsClean ? 0 : 1;
    }

    private static async Task<int> ExportAsync(IServiceProvider services, DirectoryInfo to, CancellationToken cancellationToken)
    {
        using var progress = new ConsoleProgress();
        var files = await services.GetRequiredService<ContentExporter>().ExportAsync(to.FullName, progress, cancellationToken);
        progress.Clear();
        Console.WriteLine($"{files} files written to {to.FullName}.");

        return 0;
    }

    private static async Task<int> DiffAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var conflicts = 0;

        await foreach (var difference in services.GetRequiredService<ContentDiff>().CompareAsync(ContentFolderOf(services), cancellationToken))
        {
            if (difference.State == FileState.Same)
            {
                continue;
            }

            conflicts += difference.State == FileState.Conflict ? 1 : 0;
            Console.WriteLine($"{difference.Path}: {difference.State}");
            Console.Write(difference.Lines);
        }

        return conflicts == 0 ? 0 : 1;
    }

    private static string ContentFolderOf(IServiceProvider services) =>
        services.GetRequiredService<CouncilFolders>().Content ?? throw new CommandException("No content folder was found. Name it: --Content:Folder FOLDER.");

    private static void WriteAll<T>(string before, IEnumerable<T> lines)
    {
        foreach (var line in lines)
        {
            Console.WriteLine($"{before}{line}");
        }
    }
}
