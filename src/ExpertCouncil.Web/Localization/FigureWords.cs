using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Numbers;

namespace ExpertCouncil.Web.Localization;

/// <summary>Key figures as a reader meets them: the number with its qualifier, the unit in words, the period, whether it is final.</summary>
public static class FigureWords
{
    public static string ValueText(this KeyFigure figure) => figure.Qualifier switch
    {
        FigureQualifier.About => string.Format(CultureInfo.InvariantCulture, SiteText.FigureQualifier_About, Number(figure)),
        FigureQualifier.MoreThan => string.Format(CultureInfo.InvariantCulture, SiteText.FigureQualifier_MoreThan, Number(figure)),
        _ => Number(figure),
    };

    /// <summary>Null where the number says it all: a count, a percentage, a year.</summary>
    public static string? Text(this FigureUnit unit) => unit switch
    {
        FigureUnit.BillionUsd => SiteText.FigureUnit_BillionUsd,
        FigureUnit.MillionUsd => SiteText.FigureUnit_MillionUsd,
        FigureUnit.Year => SiteText.FigureUnit_Year,
        FigureUnit.Years => SiteText.FigureUnit_Years,
        _ => null,
    };

    /// <summary>Null for a final figure.</summary>
    public static string? Text(this FigureStatus status) => status switch
    {
        FigureStatus.Preliminary => SiteText.FigureStatus_Preliminary,
        FigureStatus.Target => SiteText.FigureStatus_Target,
        _ => null,
    };

    public static string InWords(this FigurePeriod period, WritingSystem writing) => Dates.InWords(period.From, period.To, writing);

    private static string Number(KeyFigure figure) => figure.Unit switch
    {
        FigureUnit.Percent => CouncilNumbers.Percent(figure.Value),
        FigureUnit.Year => figure.Value.ToString(CultureInfo.InvariantCulture),
        _ => CouncilNumbers.Format(figure.Value),
    };
}
