namespace ExpertCouncil.Language.Spelling;

/// <summary>A sign that is not the letter it stands for.</summary>
/// <param name="Index">Where it stands, counted in UTF-16 units from 0.</param>
/// <param name="Found">What was typed.</param>
/// <param name="Suggestion">U+02BB after o and g, U+02BC elsewhere.</param>
public readonly record struct WrongApostrophe(int Index, char Found, char Suggestion);
