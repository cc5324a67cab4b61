using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Admin.Entries;

namespace ExpertCouncil.Web.Pages.Admin.Log;

/// <summary>The log as its address narrows it. What an address names wrongly is as if it were not named.</summary>
public sealed record LogQuery(JournalFilter Filter, long? Before)
{
    public static LogQuery Read(IQueryCollection query) => new(
        new JournalFilter
        {
            Entry = EntryReference.TryParse(query["entry"], out var entry) ? entry : null,
            PersonId = Guid.TryParse(query["person"], out var person) ? person : null,
            Group = AddressWords.TryParse<VerbGroup>(query["what"], out var group) ? group : null,
            Language = Languages.Find(query["language"]),
            From = TypedTime.TryReadDay(query["from"], out var from) ? from : null,
            To = TypedTime.TryReadDay(query["to"], out var to) ? to : null,
        },
        long.TryParse(query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var before) ? before : null);

    public string Older(long before) => DeskLinks.Log + Text(before);

    public string File => DeskLinks.LogFile + Text(null);

    private string Text(long? before) => SiteLinks.Query(
        ("entry", Filter.Entry?.ToString()),
        ("person", Filter.PersonId?.ToString()),
        ("what", Filter.Group?.Word()),
        ("language", Filter.Language?.Code()),
        ("from", Day(Filter.From)),
        ("to", Day(Filter.To)),
        ("before", before?.ToString(CultureInfo.InvariantCulture)));

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
