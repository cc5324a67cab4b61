using System.Text;

namespace ExpertCouncil.Language.Letters;

/// <summary>Letters with marks: put together from their parts, and taken back to the plain Latin letter they are sorted and addressed by.</summary>
/// <remarks>Own tables, because <see cref="string.Normalize()"/> does nothing where the machine has no ICU.</remarks>
internal static class LatinLetters
{
    private static readonly Dictionary<(char Letter, char Mark), char> Composed = new[]
    {
        (Mark: '\u0306', Letters: "иИуУgG", Composed: "йЙўЎğĞ"),
        (Mark: '\u0308', Letters: "еЕaAoOuU", Composed: "ёЁäÄöÖüÜ"),
        (Mark: '\u0304', Letters: "uU", Composed: "ūŪ"),
        (Mark: '\u0303', Letters: "nN", Composed: "ñÑ"),
        (Mark: '\u0327', Letters: "sS", Composed: "şŞ"),
        (Mark: '\u0307', Letters: "I", Composed: "İ"),
        // The Kazakh Latin of 2018, which some readers met.
        (Mark: '\u0301', Letters: "aAgGnNoOuUyY", Composed: "áÁǵǴńŃóÓúÚýÝ"),
    }.SelectMany(row => row.Letters.Zip(row.Composed, (letter, composed) => ((letter, row.Mark), composed))).ToDictionary();

    private static readonly Dictionary<char, string> Plain = Spread(
        "a=àáâãäåāăąǎ", "ae=æ", "c=çćĉċč", "d=ďđð", "e=èéêëēĕėęě", "g=ĝğġģǧǵḡ", "h=ĥħ", "i=ìíîïĩīĭįıİǐ", "j=ĵ", "k=ķ", "l=ĺļľŀł",
        "n=ñńņňŋ", "o=òóôõöøōŏőǒ", "oe=œ", "r=ŕŗř", "s=śŝşšș", "ss=ß", "t=ţťŧț", "th=þ", "u=ùúûüũūŭůűųǔ", "w=ŵ", "y=ýÿŷ", "z=źżž");

    /// <returns>The one letter that base and mark make, or null when they are none of the two languages' letters.</returns>
    public static char? Composition(char letter, char mark) => Composed.TryGetValue((letter, mark), out var composed) ? composed : null;

    public static string Compose(string text)
    {
        if (!text.Any(CharacterKinds.IsMark))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);

        foreach (var character in text)
        {
            if (result.Length > 0 && Composition(result[^1], character) is { } letter)
            {
                result[^1] = letter;
            }
            else
            {
                result.Append(character);
            }
        }

        return result.ToString();
    }

    public static bool TryCompose(char letter, char mark, out char composed) => Composed.TryGetValue((letter, mark), out composed);

    /// <param name="letter">In lower case.</param>
    /// <returns>ASCII letters, or null when the letter is not a Latin one with a mark.</returns>
    public static string? PlainOf(char letter) => Plain.GetValueOrDefault(letter);

    private static Dictionary<char, string> Spread(params string[] groups) =>
        groups.Select(group => group.Split('=')).SelectMany(parts => parts[1].Select(letter => (letter, parts[0]))).ToDictionary();
}
