using System.Globalization;

namespace ExpertCouncil.Language.Letters;

internal static class CharacterKinds
{
    public static bool IsLatin(char character) =>
        char.IsAsciiLetter(character) || (char.IsLetter(character) && character is <= '\u02AF' or (>= '\u1E00' and <= '\u1EFF'));

    public static bool IsCyrillic(char character) => char.IsLetter(character) && character is >= '\u0400' and <= '\u052F';

    /// <summary>A letter or digit, but no apostrophe of any kind: U+02BB and U+02BC are letters to Unicode.</summary>
    public static bool IsOfWord(char character) => char.IsLetterOrDigit(character) && !ApostropheSigns.Contains(character);

    public static bool IsMark(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
}
