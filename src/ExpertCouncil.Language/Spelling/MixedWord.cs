using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Spelling;

/// <param name="Index">Where the word begins, counted in UTF-16 units from 0.</param>
/// <param name="Word">The run of letters that holds both scripts; parts joined by a hyphen are runs of their own.</param>
public readonly record struct MixedWord(int Index, string Word)
{
    /// <summary>What was found, in English, letter by letter, as the beginning of a sentence.</summary>
    public override string ToString() =>
        $"'{Word}' mixes Latin and Cyrillic letters (Latin {Letters(CharacterKinds.IsLatin)}; Cyrillic {Letters(CharacterKinds.IsCyrillic)})";

    private string Letters(Func<char, bool> isOfScript) => string.Join(", ", Word.Where(isOfScript));
}
