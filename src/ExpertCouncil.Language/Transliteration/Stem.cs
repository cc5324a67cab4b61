namespace ExpertCouncil.Language.Transliteration;

/// <param name="Cyrillic">In lower case.</param>
/// <param name="Length">How many Latin letters it stands for.</param>
/// <param name="IsOpen">True when anything may follow, not only suffixes.</param>
internal sealed record Stem(string Cyrillic, int Length, bool IsOpen);
