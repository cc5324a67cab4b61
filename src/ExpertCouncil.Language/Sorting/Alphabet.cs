using System.Globalization;
using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Sorting;

/// <summary>The letters of one writing system in their official order, and the weights that order gives to a text.</summary>
/// <remarks>
/// Uzbek Latin: law of 1993 as amended in 1995, with ng as its last letter. Kazakh Latin: draft of 2021. Letters that only foreign words have
/// (C and W in Latin, Щ and Ы in Uzbek Cyrillic) stand where the neighbouring alphabets put them.
/// </remarks>
internal sealed class Alphabet
{
    private const int Space = 1;
    private const int Sign = 2;
    private const int Digit = 10;
    private const int Letter = 100;
    private const int Foreign = 1000;

    private static readonly Dictionary<WritingSystem, Alphabet> BySystem = new()
    {
        [WritingSystem.UzbekLatin] = new("A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Oʻ Gʻ Sh Ch Ng"),
        [WritingSystem.UzbekCyrillic] = new("А Б В Г Д Е Ё Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я Ў Қ Ғ Ҳ"),
        [WritingSystem.KazakhCyrillic] = new("А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я"),
        [WritingSystem.KazakhLatin] = new("A Ä B C D E F G Ğ H I İ J K L M N Ñ O Ö P Q R S Ş T U Ū Ü V W X Y Z", dotlessI: true),
    };

    private readonly string[] _letters;
    private readonly bool _dotlessI;
    private readonly Dictionary<string, int> _places;

    private Alphabet(string letters, bool dotlessI = false)
    {
        _letters = letters.Split(' ');
        _dotlessI = dotlessI;
        _places = _letters.Select((letter, place) => (string.Concat(letter.Select(Lower)), Letter + place)).ToDictionary();
    }

    public static Alphabet Of(WritingSystem system) => BySystem[system];

    /// <summary>Signs before the first letter or digit weigh nothing, so that a title in quotation marks stands under its letter.</summary>
    public List<int> Weigh(string text)
    {
        var letters = string.Concat(LatinLetters.Compose(InvisibleSigns.Strip(text)).Select(Lower));
        var weights = new List<int>(letters.Length);

        for (var index = 0; index < letters.Length; index++)
        {
            var pair = index + 1 < letters.Length ? Pair(letters[index], letters[index + 1]) : string.Empty;

            if (_places.TryGetValue(pair, out var weight))
            {
                weights.Add(weight);
                index++;
            }
            else if (!ApostropheSigns.Contains(letters[index]) && !CharacterKinds.IsMark(letters[index]))
            {
                weight = WeightOf(letters[index]);

                if (weights.Count > 0 || weight >= Digit)
                {
                    weights.Add(weight);
                }
            }
        }

        return weights;
    }

    /// <returns>The letter in upper case, or null when the weight is not a letter's.</returns>
    public string? LetterOf(int weight) => weight switch
    {
        >= Foreign => char.ToUpperInvariant((char)(weight - Foreign)).ToString(),
        >= Letter => _letters[weight - Letter],
        _ => null,
    };

    private static string Pair(char first, char second) =>
        string.Concat([first, ApostropheSigns.Contains(second) ? ApostropheSigns.OfLetter : second]);

    private int WeightOf(char letter)
    {
        if (_places.TryGetValue(letter.ToString(), out var weight)
            || (LatinLetters.PlainOf(letter) is { } plain && _places.TryGetValue(plain[..1], out weight)))
        {
            return weight;
        }

        if (char.IsDigit(letter))
        {
            return Digit + CharUnicodeInfo.GetDecimalDigitValue(letter);
        }

        return char.IsLetter(letter) ? Foreign + letter
            : char.IsWhiteSpace(letter) ? Space
            : Sign;
    }

    private char Lower(char letter) => letter switch
    {
        'I' when _dotlessI => 'ı',
        'ı' when !_dotlessI => 'i',
        'İ' => 'i',
        _ => char.ToLowerInvariant(letter),
    };
}
