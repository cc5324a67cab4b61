namespace ExpertCouncil.Language.Spelling;

/// <param name="Index">Where the word begins, counted in UTF-16 units from 0.</param>
/// <param name="Word">The run of letters that holds both scripts; parts joined by a hyphen are runs of their own.</param>
public readonly record struct MixedWord(int Index, string Word);
