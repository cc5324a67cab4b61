using System.Globalization;

namespace ExpertCouncil.Language.Transliteration;

internal static class HtmlEntities
{
    private const int Longest = 12;
    private const char Unknown = '\uFFFC';

    /// <param name="text">Begins with an ampersand.</param>
    /// <param name="character">What it stands for; a placeholder that is no letter when that is not known.</param>
    /// <returns>The length of the entity, 1 for a lone ampersand.</returns>
    public static int Read(ReadOnlySpan<char> text, out char character)
    {
        var end = text[..Math.Min(text.Length, Longest)].IndexOf(';');
        character = '&';

        if (end < 2)
        {
            return 1;
        }

        var name = text[1..end];

        character = name switch
        {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            "nbsp" => '\u00A0',
            "ndash" => '–',
            "mdash" => '—',
            "lsquo" => '‘',
            "rsquo" => '’',
            "ldquo" => '“',
            "rdquo" => '”',
            "laquo" => '«',
            "raquo" => '»',
            "shy" => '\u00AD',
            _ => Number(name),
        };

        return end + 1;
    }

    private static char Number(ReadOnlySpan<char> name)
    {
        if (name[0] != '#')
        {
            return Unknown;
        }

        var isHexadecimal = name.Length > 2 && name[1] is 'x' or 'X';
        var digits = isHexadecimal ? name[2..] : name[1..];
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;

        return int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && code is > 0 and < 0xD800 ? (char)code : Unknown;
    }
}
