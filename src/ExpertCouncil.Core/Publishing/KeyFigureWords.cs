using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Dates;
using ExpertCouncil.Language.Numbers;

namespace ExpertCouncil.Core.Publishing;

/// <summary>A key figure in words. "More than" goes behind the unit in both languages and changes its ending, so each unit has both forms.</summary>
public static class KeyFigureWords
{
    private static readonly Dictionary<FigureUnit, Words> Uzbek = new()
    {
        [FigureUnit.BillionUsd] = new("mlrd AQSH dollari", "mlrd AQSH dollaridan ortiq"),
        [FigureUnit.MillionUsd] = new("mln AQSH dollari", "mln AQSH dollaridan ortiq"),
        [FigureUnit.Percent] = new("foiz", "foizdan ortiq"),
        [FigureUnit.Years] = new("yil", "yildan ortiq"),
    };

    private static readonly Dictionary<FigureUnit, Words> Kazakh = new()
    {
        [FigureUnit.BillionUsd] = new("млрд АҚШ доллары", "млрд АҚШ долларынан астам"),
        [FigureUnit.MillionUsd] = new("млн АҚШ доллары", "млн АҚШ долларынан астам"),
        [FigureUnit.Percent] = new("пайыз", "пайыздан астам"),
        [FigureUnit.Years] = new("жыл", "жылдан астам"),
    };

    /// <summary>Whose number it is: a figure is never shown without it.</summary>
    public static string Side(FigureSide side, WritingSystem writing) => SpellingMarks.In(SideIn(side, writing.Language), writing);

    /// <summary>Null for a final figure: it needs no word.</summary>
    public static string? Status(FigureStatus status, WritingSystem writing) => StatusIn(status, writing.Language) is { } words ? SpellingMarks.In(words, writing) : null;

    /// <summary>With separators, and with its qualifier where that goes before the number.</summary>
    public static string Value(KeyFigure figure, WritingSystem writing)
    {
        // A year is a name rather than an amount: no separator goes into it.
        var number = figure.Unit == FigureUnit.Year ? PlainYear(figure.Value) : CouncilNumbers.Format(figure.Value);

        return figure.Qualifier switch
        {
            FigureQualifier.About => $"{SpellingMarks.In(writing.Language == SiteLanguage.Uzbek ? "taxminan" : "шамамен", writing)} {number}",
            FigureQualifier.MoreThan when WordsOf(figure, writing) is null => number + "+",
            _ => number,
        };
    }

    /// <returns>Null where the label says what is counted.</returns>
    public static string? Unit(KeyFigure figure, WritingSystem writing) =>
        WordsOf(figure, writing) is { } words ? SpellingMarks.In(figure.Qualifier == FigureQualifier.MoreThan ? words.MoreThan : words.Plain, writing) : null;

    public static string Period(FigurePeriod period, WritingSystem writing) => period switch
    {
        { From: { Month: null } from, To: { Month: null } to } => OfficialDates.Years(from.Year, to.Year, writing),
        { To: { } to } => $"{Date(period.From, writing)} – {Date(to, writing)}",
        _ => Date(period.From, writing),
    };

    private static string SideIn(FigureSide side, SiteLanguage language) => (side, language) switch
    {
        (FigureSide.Uzbekistan, SiteLanguage.Uzbek) => "Oʻzbekiston tomoni",
        (FigureSide.Uzbekistan, _) => "Өзбекстан тарапы",
        (FigureSide.Kazakhstan, SiteLanguage.Uzbek) => "Qozogʻiston tomoni",
        (FigureSide.Kazakhstan, _) => "Қазақстан тарапы",
        (FigureSide.Both, SiteLanguage.Uzbek) => "Ikki tomon",
        (FigureSide.Both, _) => "Екі тарап",
        (FigureSide.Media, SiteLanguage.Uzbek) => "Ommaviy axborot vositalari",
        (FigureSide.Media, _) => "Бұқаралық ақпарат құралдары",
        (_, SiteLanguage.Uzbek) => "Sayt hisobi",
        _ => "Сайт есебі",
    };

    private static string? StatusIn(FigureStatus status, SiteLanguage language) => (status, language) switch
    {
        (FigureStatus.Preliminary, SiteLanguage.Uzbek) => "dastlabki maʼlumot",
        (FigureStatus.Preliminary, _) => "алдын ала дерек",
        (FigureStatus.Target, SiteLanguage.Uzbek) => "maqsad",
        (FigureStatus.Target, _) => "мақсат",
        _ => null,
    };

    private static string Date(PartialDate date, WritingSystem writing) => date switch
    {
        { IsDay: true } => OfficialDates.Long(date.First, writing),
        { Month: { } month } => OfficialDates.MonthAndYear(date.Year, month, writing),
        _ => OfficialDates.Year(date.Year, writing),
    };

    private static string PlainYear(decimal year) => year.ToString("0", System.Globalization.CultureInfo.InvariantCulture);

    private static Words? WordsOf(KeyFigure figure, WritingSystem writing) =>
        (writing.Language == SiteLanguage.Uzbek ? Uzbek : Kazakh).GetValueOrDefault(figure.Unit);

    private sealed record Words(string Plain, string MoreThan);
}
