namespace ExpertCouncil.Language.Keys;

/// <param name="Start">Counted in UTF-16 units from 0.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="IsPart">True for a part of the hyphenated word before it.</param>
public readonly record struct Word(int Start, int Length, bool IsPart);
