using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Pages.Admin.Facts;

namespace ExpertCouncil.Web.Pages.Admin.NewEntry;

/// <summary>What is asked before an entry is begun, as typed. Which of it a kind needs, its view knows.</summary>
public sealed class NewEntryForm : FormRow
{
    public LocalRow Title { get; } = new();

    public string? Day { get; set; }

    public string? Number { get; set; }

    public string? Side { get; set; }

    public string? Plan { get; set; }

    public string? Direction { get; set; }

    public string? Nature { get; set; }

    public string? Category { get; set; }

    public string? Format { get; set; }

    public string? Role { get; set; }

    /// <summary>Ticked by somebody who saw the entry of the same title and wants another one.</summary>
    public bool Another { get; set; }

    /// <summary>Tells this page from the same page opened once more, so that a form sent twice makes one entry.</summary>
    public string? Ticket { get; set; }

    internal Core.Desk.NewEntry Read(FormReader fields, EntryKind kind) => new(kind)
    {
        Titles = SiteLanguages.All.Where(language => !string.IsNullOrWhiteSpace(Title.In(language))).ToDictionary(language => language, language => Title.In(language)!.Trim()),
        Day = fields.Day(Day),
        Number = fields.Number(Number, 1, MeetingFacts.MaxNumber),
        Side = FormReader.WordOrNone<Side>(Side),
        Plan = FormReader.Text(Plan),
        Direction = FormReader.Text(Direction),
        Nature = FormReader.WordOrDefault<PlanItemNature>(Nature),
        Category = FormReader.WordOrDefault<NewsCategory>(Category),
        Format = FormReader.WordOrDefault<MeetingFormat>(Format),
        Role = FormReader.WordOrNone<PageRole>(Role),
    };

    /// <summary>The control a refusal of Core belongs to; none for one that concerns the whole.</summary>
    public static string? Control(SaveRefusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);

        return refusal.Field switch
        {
            SaveField.Title => $"{nameof(Title)}.{refusal.Language ?? SiteLanguage.Uzbek}",
            SaveField.Day => nameof(Day),
            SaveField.Number => nameof(Number),
            SaveField.Side => nameof(Side),
            SaveField.Plan => nameof(Plan),
            SaveField.Direction => nameof(Direction),
            SaveField.Role => nameof(Role),
            _ => null,
        };
    }
}
