namespace ExpertCouncil.Language.Spelling;

/// <summary>A text as it is saved (the same instance when nothing was changed), what was changed in it, and what remains for a person; in the order of the text.</summary>
public sealed record NormalisedText(string Text, IReadOnlyList<TextChange> Changes, IReadOnlyList<SpellingDoubt> Doubts);
