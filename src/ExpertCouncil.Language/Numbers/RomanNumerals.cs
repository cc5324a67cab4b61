using System.Text;

namespace ExpertCouncil.Language.Numbers;

/// <summary>Roman numerals as both languages write centuries and congresses: Latin capitals, in their one correct form, 1 to 3999.</summary>
public static class RomanNumerals
{
    private static readonly (int Value, string Sign)[] Signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 3999.</exception>
    public static string Write(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 3999);

        var numeral = new StringBuilder();

        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value)
            {
                numeral.Append(sign);
            }
        }

        return numeral.ToString();
    }

    /// <returns>False for anything but a numeral as <see cref="Write"/> gives it: <c>IIII</c>, <c>xx</c>, Cyrillic <c>Х</c>.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        var rest = text;

        foreach (var (value, sign) in Signs)
        {
            for (; rest.StartsWith(sign, StringComparison.Ordinal) && number < 4000; rest = rest[sign.Length..])
            {
                number += value;
            }
        }

        return rest.IsEmpty && number is > 0 and < 4000 && text.SequenceEqual(Write(number));
    }
}
