using System.Globalization;
using CsvHelper;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>A work plan as a table for spreadsheets (RFC 4180): what is written here, <see cref="Read(string)"/> reads back to the same facts.</summary>
public static class WorkPlanCsv
{
    public const int MostLines = 2000;

    /// <param name="items">Cards of work-plan items, in the order of the lines.</param>
    /// <param name="words">What a column is called in the reader's language.</param>
    /// <returns>The file's text, without a byte order mark.</returns>
    public static string Write(IEnumerable<EntryCard> items, Func<PlanColumn, string> words) =>
        Write(PlanColumns.ForReaders, words, items.Select(item => new Row(item.Key, (WorkPlanItemFacts)item.Facts, _ => item.Title)));

    /// <summary>What the desk works on, with the titles of both languages.</summary>
    /// <param name="items">Entries that are work-plan items with their working texts, in the order of the lines.</param>
    /// <param name="words">What a column is called in the person's language.</param>
    /// <returns>The file's text, without a byte order mark.</returns>
    public static string WriteForDesk(IEnumerable<Entry> items, Func<PlanColumn, string> words) =>
        Write(PlanColumns.ForDesk, words, items.Select(item => new Row(item.Key, (WorkPlanItemFacts)item.Facts, column => TitleOf(item, column))));

    /// <param name="text">With or without a byte order mark; cells parted by commas, semicolons or tabs, as spreadsheets save them.</param>
    public static PlanFile Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = new PlanReading();
        var (separator, skipped) = Separator(text.TrimStart('\uFEFF'), out var table);

        try
        {
            Read(table, separator, skipped, reading);
        }
        catch (CsvFormatException exception)
        {
            reading.Fault((int)Math.Max(1, exception.LineNumber) + skipped, PlanFaultCode.QuotationOpen);
        }

        return reading.Done();
    }

    private static string Write(IReadOnlyList<PlanColumn> columns, Func<PlanColumn, string> words, IEnumerable<Row> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true);
        csv.WriteRecord([.. columns.Select(column => PlanCells.Write(PlanColumns.Heading(column, words(column))))]);

        foreach (var row in rows)
        {
            csv.WriteRecord([.. columns.Select(column => PlanCells.Write(Cell(row, column)))]);
        }

        csv.Flush();

        return text.ToString();
    }

    private static string Cell(Row row, PlanColumn column) => column switch
    {
        PlanColumn.Key => row.Key,
        PlanColumn.Title or PlanColumn.TitleUz or PlanColumn.TitleKk => row.Title(column),
        _ => PlanRowCells.Of(row.Facts, column),
    };

    private static string TitleOf(Entry item, PlanColumn column) =>
        item.In(column == PlanColumn.TitleUz ? SiteLanguage.Uzbek : SiteLanguage.Kazakh)?.Working?.Title ?? "";

    private static void Read(string text, char separator, int skipped, PlanReading reading)
    {
        using var csv = CsvReader.FromText(
            text,
            new CsvReaderOptions { Separator = separator, HasHeader = false, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw });

        if (!csv.Read())
        {
            reading.Fault(1, PlanFaultCode.FileEmpty);
        }
        else if (reading.ReadHeadings(Cells(csv)))
        {
            while (csv.Read())
            {
                if (csv.LineNumber > MostLines)
                {
                    reading.Fault(MostLines, PlanFaultCode.TooManyLines, null, MostLines.ToString(CultureInfo.InvariantCulture));

                    return;
                }

                reading.ReadLine((int)csv.LineNumber + skipped, Cells(csv));
            }
        }
    }

    // Where decimals have a comma, spreadsheets part cells by semicolons. No heading holds either.
    private static (char Separator, int Skipped) Separator(string text, out string table)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        table = text;

        // A line some spreadsheets put first, to say it themselves.
        if (first.TrimEnd() is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', var said])
        {
            table = end < 0 ? "" : text[(end + 1)..];

            return (said, 1);
        }

        return (first.Contains(';', StringComparison.Ordinal) ? ';' : first.Contains('\t', StringComparison.Ordinal) ? '\t' : ',', 0);
    }

    private static List<string> Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private sealed record Row(string Key, WorkPlanItemFacts Facts, Func<PlanColumn, string> Title);
}
