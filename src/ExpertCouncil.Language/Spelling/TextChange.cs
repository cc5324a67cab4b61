namespace ExpertCouncil.Language.Spelling;

/// <summary>One thing that <see cref="Normalisation"/> put right.</summary>
/// <param name="Index">Where it stands in the text as it was given, counted in UTF-16 units from 0.</param>
/// <param name="Found">What was typed; a letter with its mark, or both halves of a line end, are one finding.</param>
/// <param name="Put">What stands there now; empty for what was taken out.</param>
/// <param name="Kind">Why it was changed.</param>
public readonly record struct TextChange(int Index, string Found, string Put, ChangeKind Kind);

/// <summary>Why a text was changed.</summary>
public enum ChangeKind
{
    /// <summary>A sign nobody sees, or a control character, was taken out.</summary>
    HiddenSign,

    /// <summary>A line end became a line feed; a break of another system became a space.</summary>
    LineEnd,

    /// <summary>Half a surrogate pair became U+FFFD: it stands for no character and cannot be saved.</summary>
    LostCharacter,

    /// <summary>A letter and its mark became one letter.</summary>
    Composition,

    /// <summary>A letter of the other script became its twin.</summary>
    LookAlike,

    /// <summary>An apostrophe became U+02BB or U+02BC.</summary>
    Apostrophe,
}
