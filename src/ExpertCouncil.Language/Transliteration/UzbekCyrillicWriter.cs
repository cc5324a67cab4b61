using System.Buffers;
using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Transliteration;

/// <summary>
/// Uzbek from Latin to Cyrillic: stems of <see cref="UzbekLexicon"/> first, then the rules of decree 339 of 24 August 1995 read backwards.
/// Latin has one letter where Cyrillic has two (s for с and ц, e for е and э, nothing for ь), so rules alone cannot be right.
/// </summary>
internal sealed class UzbekCyrillicWriter : ScriptWriter
{
    public static readonly UzbekCyrillicWriter Shared = new();

    private const int UsualLength = 64;
    private const int ShortestAfterPrefix = 4;

    // From a to z; c and w stand in no Uzbek word.
    private const string Cyrillic = "абcдефгҳижклмнопқрстувwхйз";

    private readonly UzbekLexicon lexicon = UzbekLexicon.Shared;

    public override bool IsOfWord(char character) => CharacterKinds.IsLatin(character) || character is ApostropheSigns.OfLetter or ApostropheSigns.Tutuq;

    public override bool IsForeign(ReadOnlySpan<char> text, int start, int end) => ForeignWords.Contains(text, start, end);

    protected override void WriteWord(scoped ReadOnlySpan<char> word, int place, ref CharacterBuffer output)
    {
        var rented = word.Length > UsualLength ? ArrayPool<char>.Shared.Rent(word.Length) : null;
        var letters = (rented is null ? stackalloc char[UsualLength] : rented)[..word.Length];

        for (var index = 0; index < word.Length; index++)
        {
            letters[index] = char.IsAsciiLetterUpper(word[index]) ? (char)(word[index] | 0x20) : word[index];
        }

        WriteLetters(word, letters, place, ref output);

        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private void WriteLetters(scoped ReadOnlySpan<char> word, scoped ReadOnlySpan<char> letters, int place, ref CharacterBuffer output)
    {
        var restart = 0;

        for (var index = 0; index < letters.Length;)
        {
            var rest = letters[index..];
            var stem = index == restart ? StemAt(letters, index) : null;

            if (index == restart && lexicon.Prefix(rest) is { } prefix)
            {
                restart += prefix.Length;
            }

            stem ??= InsideAt(rest, index);
            output.Reach(place + index);

            if (stem is not null && TryWriteStem(stem, word.Slice(index, stem.Length), index + stem.Length == word.Length, place + index, ref output))
            {
                index += stem.Length;
            }
            else
            {
                index += WriteLetter(word, letters, index, ref output);
            }
        }

        output.Reach(place + word.Length - 1);
    }

    /// <summary>After a vowel ц is written ts, so a stem that begins with ц and a bare s is another word there.</summary>
    private Stem? StemAt(ReadOnlySpan<char> letters, int index)
    {
        var stem = lexicon.AtStart(letters[index..]);

        if (index == 0 || stem is null)
        {
            return stem;
        }

        // Short stems after a prefix are mostly something else: metro|dan is no дань.
        return stem.Length < ShortestAfterPrefix || (stem.Cyrillic[0] == 'ц' && letters[index] == 's' && IsVowel(letters, index - 1)) ? null : stem;
    }

    /// <summary>An ending such as -ель is none at the beginning of a word: <c>ellik</c> эллик.</summary>
    private Stem? InsideAt(ReadOnlySpan<char> rest, int index) => lexicon.Inside(rest) is { } stem && (index > 0 || stem.IsOpen) ? stem : null;

    /// <summary>The soft sign at the end of a stem is dropped before a suffix: апрель, апрелда.</summary>
    private static bool TryWriteStem(Stem stem, scoped ReadOnlySpan<char> word, bool endsWord, int place, ref CharacterBuffer output)
    {
        var upper = 0;
        var all = 0;

        foreach (var letter in word)
        {
            all += char.IsAsciiLetter(letter) ? 1 : 0;
            upper += char.IsAsciiLetterUpper(letter) ? 1 : 0;
        }

        if (upper > 1 && upper < all)
        {
            return false;
        }

        var cyrillic = stem.Cyrillic.AsSpan();
        cyrillic = !endsWord && !stem.IsOpen && cyrillic[^1] == 'ь' ? cyrillic[..^1] : cyrillic;

        for (var index = 0; index < cyrillic.Length; index++)
        {
            // Where inside the stem a letter came from is known only roughly; it matters only when markup stands inside the stem.
            output.Reach(place + (index * word.Length / cyrillic.Length));
            var isUpper = (upper > 1 && upper == all) || (index == 0 && char.IsAsciiLetterUpper(word[0]));
            output.Append(isUpper ? CyrillicCase.Upper(cyrillic[index]) : cyrillic[index]);
        }

        return true;
    }

    /// <returns>How many Latin letters were written.</returns>
    private static int WriteLetter(scoped ReadOnlySpan<char> word, scoped ReadOnlySpan<char> letters, int index, ref CharacterBuffer output)
    {
        var (first, second, length) = Read(letters, index);
        var isUpper = char.IsAsciiLetterUpper(word[index]);

        // A sign has no capital of its own: МАЪЛУМОТ.
        isUpper |= first == 'ъ' && index > 0 && char.IsAsciiLetterUpper(word[index - 1]) && index + 1 < word.Length && char.IsAsciiLetterUpper(word[index + 1]);
        output.Append(isUpper ? CyrillicCase.Upper(first) : first);

        if (second != '\0')
        {
            output.Append(isUpper && index + 1 < word.Length && char.IsAsciiLetterUpper(word[index + 1]) ? CyrillicCase.Upper(second) : second);
        }

        return length;
    }

    private static (char First, char Second, int Length) Read(ReadOnlySpan<char> letters, int index)
    {
        var letter = letters[index];
        var next = index + 1 < letters.Length ? letters[index + 1] : '\0';
        var third = index + 2 < letters.Length ? letters[index + 2] : '\0';

        return (letter, next) switch
        {
            ('s', ApostropheSigns.Tutuq) when third == 'h' => ('с', 'ҳ', 3),
            ('s', 'h') => ('ш', '\0', 2),
            ('c', 'h') => ('ч', '\0', 2),
            ('o', ApostropheSigns.OfLetter or ApostropheSigns.Tutuq) => ('ў', '\0', 2),
            ('g', ApostropheSigns.OfLetter or ApostropheSigns.Tutuq) => ('ғ', '\0', 2),
            ('y', 'o') when third is not (ApostropheSigns.OfLetter or ApostropheSigns.Tutuq) => ('ё', '\0', 2),
            ('y', 'u') => ('ю', '\0', 2),
            ('y', 'a') => ('я', '\0', 2),
            ('y', 'e') when index > 0 && IsConsonant(letters[index - 1]) => ('ь', 'е', 2),
            ('y', 'e') => ('е', '\0', 2),
            ('t', 's') when SoundsOfC.AtTs(letters, index) => ('ц', '\0', 2),
            ('s', 'i') when SoundsOfC.AtS(letters, index) => ('ц', '\0', 1),
            ('e', _) when index == 0 || IsVowel(letters, index - 1) => ('э', '\0', 1),
            (ApostropheSigns.OfLetter or ApostropheSigns.Tutuq, _) => ('ъ', '\0', 1),
            _ => (char.IsAsciiLetterLower(letter) ? Cyrillic[letter - 'a'] : letter, '\0', 1),
        };
    }

    private static bool IsVowel(ReadOnlySpan<char> letters, int index) =>
        letters[index] is 'a' or 'e' or 'i' or 'o' or 'u'
        || (letters[index] is ApostropheSigns.OfLetter or ApostropheSigns.Tutuq && index > 0 && letters[index - 1] == 'o');

    private static bool IsConsonant(char letter) => char.IsAsciiLetterLower(letter) && letter is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y');
}
