using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Transliteration;

/// <summary>Latin words that no Uzbek is: letters outside the alphabet, CamelCase, brands, Roman numerals, names of models.</summary>
internal static class ForeignWords
{
    // Brands whose spelling alone does not give them away. In lower case they are words of the language (telegram kanal).
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Brands = new HashSet<string>(StringComparer.Ordinal)
    {
        "Google", "Apple", "Telegram", "Instagram", "Messenger", "Viber", "Skype", "Zoom", "Android", "Linux", "Ubuntu", "Intel", "Samsung", "Sony",
        "Toyota", "Amazon", "Alibaba", "Business", "International", "University", "The", "Reuters", "Bloomberg", "Euronews", "Times", "Guardian", "Forbes", "Nature", "Visa", "Uber",
        "Pepsi", "Adobe", "Oxford", "Meta", "Gmail", "Chrome", "Python", "Java", "PhD", "Ltd", "Inc", "Fi", "Bluetooth", "Starlink",
        "Tesla", "Airbus", "Boeing", "Nike", "Adidas", "Nokia", "Siemens", "Philips",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Units = ["kVt", "mVt", "kHz", "kPa", "kJ", "mA", "kV", "mV", "kN"];

    public static bool Contains(ReadOnlySpan<char> text, int start, int end)
    {
        var word = text[start..end];
        var upper = 0;

        for (var index = 0; index < word.Length; index++)
        {
            var letter = word[index];

            if (char.IsAsciiLetterUpper(letter))
            {
                upper++;
            }

            if (letter is 'w' or 'W' or > '\u007F' && !ScriptWriter.GoesOn(letter) && letter is not (ApostropheSigns.OfLetter or ApostropheSigns.Tutuq))
            {
                return true;
            }

            // Between a consonant and what is no vowel Uzbek has no y: energy, Sydney.
            if (letter == 'y' && index > 0 && IsConsonant(word[index - 1]) && (index + 1 == word.Length || IsConsonant(word[index + 1])))
            {
                return true;
            }

            if (letter is 'c' or 'C' && (index + 1 == word.Length || word[index + 1] is not ('h' or 'H')))
            {
                return true;
            }
        }

        return upper > 0 && (IsCamelCase(word) || TouchesDigit(text, start, end) || Brands.Contains(word) || NumeralWords.Contains(text, start, end));
    }

    private static bool IsCamelCase(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiLetterLower(word[0]) && word[1..].IndexOfAnyInRange('A', 'Z') >= 0)
        {
            return !IsUnit(word);
        }

        for (var index = 1; index + 1 < word.Length; index++)
        {
            // A hump is a capital between small letters; after it OʻzMU and ToshDU have none.
            if (char.IsAsciiLetterUpper(word[index]) && char.IsAsciiLetterLower(word[index - 1]) && IsHump(word, index))
            {
                return true;
            }
        }

        return false;
    }

    // Sh and Yo count as one capital: BIRINChI and AZiYa are all in capitals.
    private static bool IsHump(ReadOnlySpan<char> word, int index) =>
        char.IsAsciiLetterLower(word[index + 1]) && !(word[index] is 'S' or 'C' && word[index + 1] == 'h') && word[index] != 'Y'
        && !(word[index - 1] is 'h' or 'o' or 'a' or 'u' or 'e' && index > 1 && word[index - 2] is 'S' or 'C' or 'Y');

    private static bool IsUnit(ReadOnlySpan<char> word)
    {
        foreach (var unit in Units)
        {
            if (word.SequenceEqual(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsConsonant(char letter) => char.IsAsciiLetter(letter) && !"aeiouyAEIOUY".Contains(letter, StringComparison.Ordinal);

    private static bool TouchesDigit(ReadOnlySpan<char> text, int start, int end) =>
        (start > 0 && char.IsAsciiDigit(text[start - 1])) || (end < text.Length && char.IsAsciiDigit(text[end]));
}
