using System.Text;
using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Slugs;

/// <summary>The readable last segment of an address: lower-case ASCII letters and digits, words joined by single hyphens.</summary>
/// <remarks>
/// Uzbek loses only its apostrophes. Kazakh goes by a table of ours, close to the Latin alphabet of 2021 but with <c>ж</c> as <c>zh</c>, because the
/// sections of the site are so named (<c>zhanalyqtar</c>, <c>zhumys-zhospary</c>). A slug is made once, at first publication, and then kept.
/// </remarks>
public static class Slug
{
    public const int MaxLength = 80;

    /// <summary>Takes a title in either script of the language, with foreign names in it or not.</summary>
    /// <returns>At most <see cref="MaxLength"/> characters, cut after a whole word; empty when the title has no letter or digit that ASCII could render.</returns>
    public static string From(string title, SiteLanguage language)
    {
        var text = LatinLetters.Compose(InvisibleSigns.Strip(title)).ToLowerInvariant();
        var slug = new StringBuilder(text.Length);
        var wordEnded = false;

        for (var index = 0; index < text.Length; index++)
        {
            if (Ascii(text, index, language) is not { } letters)
            {
                wordEnded = slug.Length > 0;
                continue;
            }

            if (wordEnded && letters.Length > 0)
            {
                slug.Append('-');
                wordEnded = false;
            }

            slug.Append(letters);
        }

        return Cut(slug.ToString());
    }

    public static bool IsValid(string? slug) =>
        slug is { Length: > 0 and <= MaxLength }
        && slug.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
        && slug[0] != '-'
        && slug[^1] != '-'
        && !slug.Contains("--", StringComparison.Ordinal);

    /// <returns>Empty for what vanishes inside a word, null for what ends one.</returns>
    private static string? Ascii(string text, int index, SiteLanguage language)
    {
        var character = text[index];

        if (char.IsAsciiLetterOrDigit(character))
        {
            return character.ToString();
        }

        return ApostropheSigns.Contains(character) || CharacterKinds.IsMark(character)
            ? string.Empty
            : AsciiLetters.At(text, index, language) ?? LatinLetters.PlainOf(character);
    }

    private static string Cut(string slug)
    {
        if (slug.Length <= MaxLength)
        {
            return slug;
        }

        var end = slug.LastIndexOf('-', MaxLength);

        return end > 0 ? slug[..end] : slug[..MaxLength];
    }
}
