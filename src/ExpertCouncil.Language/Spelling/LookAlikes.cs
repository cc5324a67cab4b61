using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Spelling;

/// <summary>Decides which alphabet a word of two scripts was meant in, by the letters that have no twin in the other.</summary>
internal static class LookAlikes
{
    /// <summary>Writes a run of letters in one alphabet.</summary>
    /// <returns>
    /// Null when it cannot be known: all letters have a twin, both alphabets have letters without one, a letter has two twins, or two capitals in
    /// a row stand beside small letters of the other script, as in a foreign acronym with an ending glued on. Nor is a word with loose marks
    /// touched: they could make another letter of the twin.
    /// </returns>
    public static string? Repair(string word, SiteLanguage? language)
    {
        var (latin, cyrillic) = (word.Any(LetterTwins.IsPlainlyLatin), word.Any(LetterTwins.IsPlainlyCyrillic));

        if (latin == cyrillic || word.Any(CharacterKinds.IsMark))
        {
            return null;
        }

        Func<char, bool> isWrong = latin ? CharacterKinds.IsCyrillic : CharacterKinds.IsLatin;
        Func<char, char?> twin = latin ? LetterTwins.LatinOf : letter => LetterTwins.CyrillicOf(letter, language);

        return word.Any(letter => isWrong(letter) && twin(letter) is null) || HasForeignAcronym(word, isWrong)
            ? null
            : string.Concat(word.Select(letter => isWrong(letter) ? twin(letter)!.Value : letter));
    }

    private static bool HasForeignAcronym(string word, Func<char, bool> isWrong)
    {
        bool IsCapital(char letter) => isWrong(letter) && char.IsUpper(letter);

        return word.Any(letter => !isWrong(letter) && char.IsLower(letter)) && word.Zip(word.Skip(1)).Any(pair => IsCapital(pair.First) && IsCapital(pair.Second));
    }
}
