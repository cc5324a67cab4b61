namespace ExpertCouncil.Core.Import.Plan;

/// <summary>The faults in English, for the command line. The desk has its own words for them.</summary>
internal static class PlanFaultWords
{
    public static string Of(PlanFault fault)
    {
        var sentence = Sentence(fault, fault.Column is { } column ? PlanColumns.Name(column) : "", [.. fault.Arguments]);

        return fault is { Column: { } cell, Code: not PlanFaultCode.ColumnNotOnce } ? $"{PlanColumns.Name(cell)}: {sentence}" : sentence;
    }

    private static string Sentence(PlanFault fault, string column, string[] given) => fault.Code switch
    {
        PlanFaultCode.FileTooLarge => $"The file is larger than {given[0]} KB.",
        PlanFaultCode.FileEmpty => "The file is empty.",
        PlanFaultCode.FileIsWorkbook => "The file is a workbook; save it from the spreadsheet as CSV UTF-8.",
        PlanFaultCode.FileEncoding => "The file is neither UTF-8 nor UTF-16 text; save it from the spreadsheet as CSV UTF-8.",
        PlanFaultCode.QuotationOpen => "A quotation mark is not closed, or stands inside a cell that is not quoted.",
        PlanFaultCode.TooManyLines => $"The file has more than {given[0]} lines.",
        PlanFaultCode.ColumnUnknown => $"'{given[0]}' is no column of a plan file; its columns are {string.Join(", ", PlanColumns.All.Select(PlanColumns.Name))}.",
        PlanFaultCode.ColumnNotOnce => $"The column '{column}' must stand in the file once.",
        PlanFaultCode.TitleColumnMissing => "The file needs one of the columns 'title', 'title-uz' and 'title-kk'.",
        PlanFaultCode.CellCount => $"The line has {given[0]} cells, the first one has {given[1]}.",
        PlanFaultCode.Missing => "must not be empty.",
        PlanFaultCode.NotANumber => $"'{given[0]}' is not a whole number from {given[1]} to {given[2]}.",
        PlanFaultCode.NotAWord => $"'{given[0]}' is none of {given[1]}.",
        PlanFaultCode.NotADay => $"'{given[0]}' is not a day: 2024-08-28.",
        PlanFaultCode.TermReversed => "the term ends before it begins.",
        PlanFaultCode.PlanInvalid => $"'{given[0]}' is not a period: 2026 or 2026-2027.",
        PlanFaultCode.KeyTwice => $"'{given[0]}' stands in the file twice.",
        PlanFaultCode.KeyInvalid => $"'{given[0]}' is no key: lower-case Latin letters, digits and single hyphens.",
        PlanFaultCode.KeyUnknown => $"the store knows no work-plan item '{given[0]}'.",
        PlanFaultCode.NotChangedHere => "a plan file does not change this; change it in the item's own files.",
        PlanFaultCode.OrganisationUnknown => $"the store knows no organisation '{given[0]}'.",
        PlanFaultCode.DirectionUnknown => $"the store knows no direction '{given[0]}'.",
        PlanFaultCode.MeetingUnknown => $"the store knows no meeting '{given[0]}'.",
        PlanFaultCode.NumberTaken => $"{given[0]} is the number of another item of the plan: {given[1]}.",
        PlanFaultCode.TitleMissing => "a new item needs a title.",
        PlanFaultCode.TitleLanguageOpen => "to set a title, say in which language: title-uz or title-kk.",
        PlanFaultCode.TitleTooLong => $"the title is longer than {given[0]} characters.",
        PlanFaultCode.UnderReview => "the item is being reviewed at the desk; it does not change until that is over.",
        _ => $"refused: {given[0]}.",
    };
}
