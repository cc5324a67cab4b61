using System.Globalization;

namespace ExpertCouncil.Language.Numbers;

/// <summary>Numbers for the reader, the same in both languages: groups of three parted by U+00A0, decimals after a comma, minus as U+2212.</summary>
/// <remarks>
/// Years, numbers of documents and anything a machine reads back do not come here. No suffix is ever added to a number: its form would depend
/// on how the number is spoken; write "label: value".
/// </remarks>
public static class CouncilNumbers
{
    private static readonly NumberFormatInfo Signs = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberGroupSeparator = "\u00A0",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
        NegativeSign = "\u2212",
    });

    /// <summary>Keeps every decimal that says something: <c>1 234 567,89</c>, <c>4,97</c>, <c>5</c>.</summary>
    public static string Format(decimal value) => value.ToString("#,##0.############################", Signs);

    /// <summary>Rounds to so many decimals, halves away from zero, and prints all of them: <c>5,00</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 28.</exception>
    public static string Fixed(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Signs);

    /// <param name="percent">Hundredths: 45 gives <c>45%</c>, without a space, as CLDR has it for both languages.</param>
    public static string Percent(decimal percent) => Format(percent) + "%";

    /// <summary>Things that are counted one by one. The noun stays in the singular; Uzbek has <c>ta</c> between, the number never parts from what follows it.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">In the singular and the nominative, as it stands inside a sentence.</param>
    /// <param name="system">The writing system the noun is in.</param>
    /// <returns><c>5 ta hujjat</c>, <c>5 та ҳужжат</c>, <c>5 құжат</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static string Count(long count, string noun, WritingSystem system)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);

        return system.Language == SiteLanguage.Kazakh
            ? Measure(count, noun)
            : $"{Measure(count, system.Script == Script.Latin ? "ta" : "та")} {noun}";
    }

    /// <summary>An amount of a unit, in the singular and without <c>ta</c>: <c>10 yil</c>, <c>4,97 млрд доллар</c>.</summary>
    public static string Measure(decimal amount, string unit) => $"{Format(amount)}\u00A0{unit}";

    /// <summary>A number to be put right before its noun: <c>2-</c> for <c>2-yigʻilish</c>, <c>2-отырыс</c>.</summary>
    /// <remarks>The bare hyphen is right in all four writing systems; Uzbek Cyrillic goes without it in dates alone.</remarks>
    public static string Ordinal(int number) => number.ToString(CultureInfo.InvariantCulture) + "-";
}
