using System.Globalization;
using ExpertCouncil.Language.Dates;
using ExpertCouncil.Language.Names;
using ExpertCouncil.Language.Numbers;
using ExpertCouncil.Language.Slugs;
using ExpertCouncil.Language.Sorting;
using ExpertCouncil.Language.Spelling;

namespace ExpertCouncil.Language.Tests;

public sealed class CultureTests
{
    [Fact]
    public void Everything_UnderAnOddCulture_IsTheSame()
    {
        var expected = Everything();
        var before = CultureInfo.CurrentCulture;

        try
        {
            CultureInfo.CurrentCulture = Odd();

            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Made by hand, because a machine without ICU has no other culture.
    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo { NegativeSign = "minus", NumberDecimalSeparator = "|", NumberGroupSeparator = "_" };
        culture.DateTimeFormat.DateSeparator = "#";
        culture.DateTimeFormat.TimeSeparator = "#";

        return culture;
    }

    private static List<string> Everything()
    {
        var instant = new DateTimeOffset(2024, 2, 1, 18, 30, 0, TimeSpan.Zero);
        var texts = TestTexts.Random(200).ToList();

        return
        [
            OfficialDates.Short(new DateOnly(2024, 8, 2)),
            CouncilNumbers.Format(-1234.5m),
            CouncilNumbers.Fixed(-1234.5m, 2),
            CouncilNumbers.Ordinal(-2),
            .. WritingSystem.All.Select(system => OfficialDates.Long(new DateOnly(2024, 8, 28), system)),
            .. WritingSystem.All.Select(system => CouncilTime.Format(instant, system)),
            .. WritingSystem.All.SelectMany(system => texts.Order(AlphabetComparer.For(system))),
            .. SiteLanguages.All.SelectMany(language => texts.Select(text => Slug.From(text, language))),
            .. texts.Select(text => Normalisation.Of(text).Text),
            .. WritingSystem.All.Select(system => RelativeDates.Say(-1234, TimeUnit.Day, system)),
            .. WritingSystem.All.SelectMany(system => texts.Select(text => PersonNames.Shorten(text, system))),
        ];
    }
}
