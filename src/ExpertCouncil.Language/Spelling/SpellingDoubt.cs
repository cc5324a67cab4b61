namespace ExpertCouncil.Language.Spelling;

/// <summary>Something only a person can put right.</summary>
/// <param name="Index">Where it stands in the text as it was given, counted in UTF-16 units from 0.</param>
/// <param name="Found">The word, or the sign.</param>
/// <param name="Kind">Why a person has to look.</param>
public readonly record struct SpellingDoubt(int Index, string Found, DoubtKind Kind)
{
    /// <summary>A sentence in English for tools.</summary>
    public override string ToString() => Kind switch
    {
        DoubtKind.MixedScript => $"{new MixedWord(Index, Found)}; type it in one alphabet.",
        DoubtKind.HiddenSign => $"An invisible sign (U+{(int)Found[0]:X4}) stands in code or in an address; take it out.",
        _ => "A character was lost here (U+FFFD); type it again.",
    };
}

/// <summary>Why a text needs a second look.</summary>
public enum DoubtKind
{
    /// <summary>A word of Latin and Cyrillic letters whose alphabet cannot be told.</summary>
    MixedScript,

    /// <summary>A sign nobody sees in code or in an address, where nothing is changed.</summary>
    HiddenSign,

    /// <summary>U+FFFD: a character was lost before the text came here.</summary>
    LostCharacter,
}
