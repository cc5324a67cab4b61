using System.Globalization;
using CsvHelper;
using ExpertCouncil.Core.Import.Plan;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Desk;

/// <summary>Lines of the log as a table for a spreadsheet (RFC 4180), with the model's own words; no cell is a formula.</summary>
public static class JournalCsv
{
    private static readonly string[] Columns =
        ["number", "at", "what", "language", "entry", "subject", "title", "who", "reason", "from_revision", "revision", "before", "after", "hash"];

    /// <param name="lines">In the order they are to stand.</param>
    /// <param name="titles">What titles are wanted in; the other language's where there is none.</param>
    /// <param name="file">Takes the table; it is not closed.</param>
    /// <param name="cancellationToken">Ends the writing between two lines.</param>
    public static async Task WriteAsync(IAsyncEnumerable<JournalLine> lines, SiteLanguage titles, TextWriter file, CancellationToken cancellationToken)
    {
        await file.WriteAsync(Row(Columns));

        await foreach (var line in lines.WithCancellation(cancellationToken))
        {
            await file.WriteAsync(Row(
                Number(line.Sequence),
                line.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                line.Verb.ToString(),
                line.Language?.Code(),
                line.Entry?.ToString(),
                line.Subject,
                line.Title(titles),
                line.By,
                line.Reason,
                Number(line.FromRevision),
                Number(line.RevisionNumber),
                line.Before,
                line.After,
                line.Hash));
        }
    }

    private static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Row(params string?[] cells)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);

        using (var row = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            row.WriteRecord([.. cells.Select(cell => PlanCells.Write(cell ?? ""))]);
            row.Flush();
        }

        return text.ToString();
    }
}
