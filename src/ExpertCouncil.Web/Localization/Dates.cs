using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Dates;

namespace ExpertCouncil.Web.Localization;

/// <summary>Dates of the facts, which may be a day, a month or a year, in the official style of a language.</summary>
public static class Dates
{
    public static string InWords(PartialDate date, WritingSystem writing) => date switch
    {
        { Month: null } => OfficialDates.Year(date.Year, writing),
        { Month: { } month, Day: null } => OfficialDates.MonthAndYear(date.Year, month, writing),
        _ => OfficialDates.Long(date.First, writing),
    };

    public static string InWords(PartialDate from, PartialDate? until, WritingSystem writing) => until switch
    {
        { } last when last.IsDay && from.IsDay && last >= from => OfficialDates.Range(from.First, last.Last, writing),
        { Month: null } last when from.Month is null && last.Year > from.Year => OfficialDates.Years(from.Year, last.Year, writing),
        { } last => $"{InWords(from, writing)} – {InWords(last, writing)}",
        null => InWords(from, writing),
    };
}
