using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Markdown;

/// <summary>The words a rendered text needs besides its own. <c>{0}</c> stands for a number.</summary>
public sealed record TextLabels
{
    public required string Endnotes { get; init; }

    public required string Footnote { get; init; }

    public required string BackToText { get; init; }

    public required string Table { get; init; }

    public required string Document { get; init; }

    public required string Video { get; init; }

    public required string Source { get; init; }

    public required string Done { get; init; }

    public required string NotDone { get; init; }

    public required string Bytes { get; init; }

    public required string Kilobytes { get; init; }

    public required string Megabytes { get; init; }

    private static TextLabels Uzbek { get; } = new()
    {
        Endnotes = "Izohlar",
        Footnote = "{0}-izoh",
        BackToText = "Matnga qaytish",
        Table = "{0}-jadval",
        Document = "Hujjat",
        Video = "Video",
        Source = "Manba",
        Done = "Bajarilgan",
        NotDone = "Bajarilmagan",
        Bytes = "bayt",
        Kilobytes = "KB",
        Megabytes = "MB",
    };

    private static TextLabels Kazakh { get; } = new()
    {
        Endnotes = "Ескертпелер",
        Footnote = "{0}-ескертпе",
        BackToText = "Мәтінге оралу",
        Table = "{0}-кесте",
        Document = "Құжат",
        Video = "Бейне",
        Source = "Дереккөз",
        Done = "Орындалды",
        NotDone = "Орындалмады",
        Bytes = "байт",
        Kilobytes = "КБ",
        Megabytes = "МБ",
    };

    private static Dictionary<WritingSystem, TextLabels> All { get; } = WritingSystem.All.ToDictionary(writing => writing, In);

    /// <summary>The labels in the language and script.</summary>
    public static TextLabels For(WritingSystem writing)
    {
        ArgumentNullException.ThrowIfNull(writing);

        return All[writing];
    }

    private static TextLabels In(WritingSystem writing)
    {
        var stored = writing.Language == SiteLanguage.Uzbek ? Uzbek : Kazakh;

        return new TextLabels
        {
            Endnotes = SpellingMarks.In(stored.Endnotes, writing),
            Footnote = SpellingMarks.In(stored.Footnote, writing),
            BackToText = SpellingMarks.In(stored.BackToText, writing),
            Table = SpellingMarks.In(stored.Table, writing),
            Document = SpellingMarks.In(stored.Document, writing),
            Video = SpellingMarks.In(stored.Video, writing),
            Source = SpellingMarks.In(stored.Source, writing),
            Done = SpellingMarks.In(stored.Done, writing),
            NotDone = SpellingMarks.In(stored.NotDone, writing),
            Bytes = SpellingMarks.In(stored.Bytes, writing),
            Kilobytes = SpellingMarks.In(stored.Kilobytes, writing),
            Megabytes = SpellingMarks.In(stored.Megabytes, writing),
        };
    }
}
