using System.Globalization;
using CsvHelper;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import.Yaml;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>A work plan as a table for spreadsheets (RFC 4180): what <see cref="Write"/> writes, <see cref="Read(string, string)"/> reads back to the same facts.</summary>
public static class WorkPlanCsv
{
    /// <param name="items">Cards of work-plan items, in the order of the lines.</param>
    /// <param name="words">What a column is called in the reader's language.</param>
    /// <returns>The file's text, without a byte order mark.</returns>
    public static string Write(IEnumerable<EntryCard> items, Func<PlanColumn, string> words)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true);

        csv.WriteRecord([.. PlanColumns.All.Select(column => PlanCells.Write(PlanColumns.Heading(column, words(column))))]);

        foreach (var item in items)
        {
            csv.WriteRecord([.. PlanColumns.All.Select(column => PlanCells.Write(Cell(item, (WorkPlanItemFacts)item.Facts, column)))]);
        }

        csv.Flush();

        return text.ToString();
    }

    /// <param name="file">The name faults are told with.</param>
    /// <param name="text">With or without a byte order mark; cells parted by commas, semicolons or tabs, as spreadsheets save them.</param>
    public static PlanFile Read(string file, string text)
    {
        var reading = new PlanReading(file);

        try
        {
            Read(text.TrimStart('\uFEFF'), reading);
        }
        catch (CsvFormatException exception)
        {
            reading.Fault((int)Math.Max(1, exception.LineNumber), "A quotation mark is not closed, or stands inside a cell that is not quoted.");
        }

        return reading.Done();
    }

    private static void Read(string text, PlanReading reading)
    {
        using var csv = CsvReader.FromText(
            text,
            new CsvReaderOptions { Separator = Separator(text), HasHeader = false, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw });

        if (!csv.Read())
        {
            reading.Fault(1, "The file is empty.");
        }
        else if (reading.ReadHeadings(Cells(csv)))
        {
            while (csv.Read())
            {
                reading.ReadLine((int)csv.LineNumber, Cells(csv));
            }
        }
    }

    // Where decimals have a comma, spreadsheets part cells by semicolons. No heading holds either.
    private static char Separator(string text) => text.AsSpan(0, Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal))) switch
    {
        var first when first.Contains(';') => ';',
        var first when first.Contains('\t') => '\t',
        _ => ',',
    };

    private static List<string> Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static string Cell(EntryCard item, WorkPlanItemFacts facts, PlanColumn column) => column switch
    {
        PlanColumn.Key => item.Key,
        PlanColumn.Plan => facts.Plan,
        PlanColumn.Number => Number(facts.Number),
        PlanColumn.Title => item.Title,
        PlanColumn.Nature => EnumWords<PlanItemNature>.Write(facts.Nature),
        PlanColumn.Direction => facts.Direction,
        PlanColumn.Responsible => string.Join(' ', facts.Responsible),
        PlanColumn.TermFrom => Day(facts.Term?.From),
        PlanColumn.TermTo => Day(facts.Term?.To),
        PlanColumn.Status => EnumWords<PlanItemStatus>.Write(facts.Status),
        PlanColumn.Progress => Number(facts.Progress),
        PlanColumn.Weight => Number(facts.Weight),
        _ => facts.Meeting ?? "",
    };

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
