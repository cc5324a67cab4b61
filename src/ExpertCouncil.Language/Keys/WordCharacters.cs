using System.Globalization;
using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Keys;

internal enum CharacterKind
{
    Other,
    Letter,
    Digit,
    Mark,
    Apostrophe,
    Hyphen,
    Point,

    /// <summary>Soft hyphens, zero-width and direction marks: inside a word they are part of it, and no key holds them.</summary>
    Invisible,
}

internal static class WordCharacters
{
    private static readonly CharacterKind[] Common = Enumerable.Range(0, 0x600).Select(code => Classify((char)code)).ToArray();

    public static CharacterKind KindAt(ReadOnlySpan<char> text, int index)
    {
        var character = text[index];

        if (character < Common.Length)
        {
            return Common[character];
        }

        return char.IsSurrogate(character) ? KindOfPair(text, index) : Classify(character);
    }

    // Both halves of a pair are of one kind, so a walk by units never cuts one; half a pair is no part of any word.
    private static CharacterKind KindOfPair(ReadOnlySpan<char> text, int index)
    {
        var first = char.IsLowSurrogate(text[index]) ? index - 1 : index;

        return first >= 0 && first + 1 < text.Length && char.IsSurrogatePair(text[first], text[first + 1])
            ? Of(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[first], text[first + 1])))
            : CharacterKind.Other;
    }

    private static CharacterKind Classify(char character) => character switch
    {
        '-' or '\u2010' or '\u2011' or '\uFF0D' => CharacterKind.Hyphen,
        '.' or ',' => CharacterKind.Point,
        _ when ApostropheSigns.Contains(character) => CharacterKind.Apostrophe,
        _ => Of(char.GetUnicodeCategory(character)),
    };

    private static CharacterKind Of(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterKind.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharacterKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterKind.Mark,
        UnicodeCategory.Format => CharacterKind.Invisible,
        _ => CharacterKind.Other,
    };
}
