using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Reports;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Transliteration;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Admin.Reports;

/// <summary>A report as the list shows it: the words marked in their paragraph, and the ways to the text.</summary>
/// <param name="Report">The report.</param>
/// <param name="Card">The text as readers see it; null where it is no longer public.</param>
/// <param name="TypedNote">What was typed into the form that was refused.</param>
public sealed record ReportItem(MistakeReport Report, EntryCard? Card, string? TypedNote)
{
    public string NoteField => NoteOf(Report.Id);

    public string EditAddress => DeskLinks.Edit(Report.Reference, Report.Language, SourceQuote);

    public string Title => Card?.Title ?? Report.Reference.ToString();

    private int Start => Report.Paragraph.IndexOf(Report.Quote, StringComparison.Ordinal);

    public bool StandsInParagraph => Start >= 0;

    public string Before => StandsInParagraph ? Report.Paragraph[..Start] : "";

    public string After => StandsInParagraph ? Report.Paragraph[(Start + Report.Quote.Length)..] : "";

    // The editor holds the text in the script it is written in; Kazakh in Latin cannot be led back.
    private string? SourceQuote => Report.Writing switch
    {
        var writing when writing == WritingSystem.Source(Report.Language) => Report.Quote,
        { Language: SiteLanguage.Uzbek } => Transliterator.Convert(Report.Quote, WritingSystem.UzbekLatin),
        _ => null,
    };

    /// <summary>One page has the form of many reports: each control has a name of its own.</summary>
    public static string NoteOf(Guid id) => $"note-{id:N}";
}
