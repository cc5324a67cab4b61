namespace ExpertCouncil.Language.Transliteration;

/// <summary>Writes Cyrillic words in Latin letter by letter, as the neighbours of each letter demand.</summary>
internal abstract class LatinWriter : ScriptWriter
{
    public override bool IsOfWord(char character) => character is >= '\u0400' and <= '\u052F';

    protected override void WriteWord(scoped ReadOnlySpan<char> word, int place, ref CharacterBuffer output)
    {
        for (var index = WriteException(word, place, ref output); index < word.Length; index++)
        {
            output.Reach(place + index);
            var letter = CyrillicCase.Lower(word[index]);
            var isUpper = letter != word[index];
            var before = index > 0 ? CyrillicCase.Lower(word[index - 1]) : '\0';
            var after = index + 1 < word.Length ? CyrillicCase.Lower(word[index + 1]) : '\0';
            var latin = Latin(letter, before, after);

            for (var part = 0; part < latin.Length; part++)
            {
                output.Append(isUpper && (part == 0 || IsAmongCapitals(word, index)) ? Upper(latin[part]) : latin[part]);
            }
        }

        output.Reach(place + word.Length - 1);
    }

    /// <param name="letter">A small letter.</param>
    /// <param name="before">The small letter before it, or U+0000.</param>
    /// <param name="after">The small letter after it, or U+0000.</param>
    protected abstract string Latin(char letter, char before, char after);

    protected virtual char Upper(char latin) => char.ToUpperInvariant(latin);

    /// <summary>Writes the beginning of a word that departs from the letters.</summary>
    /// <returns>How many letters of the word were written.</returns>
    protected virtual int WriteException(scoped ReadOnlySpan<char> word, int place, ref CharacterBuffer output) => 0;

    /// <summary>АҚШ gives AQSH also before a suffix, but Шавкат and the initial Ш. give Sh.</summary>
    private static bool IsAmongCapitals(ReadOnlySpan<char> word, int index) =>
        (index + 1 < word.Length && CyrillicCase.IsUpper(word[index + 1])) || (index > 0 && CyrillicCase.IsUpper(word[index - 1]));
}
