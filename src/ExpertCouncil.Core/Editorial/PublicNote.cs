namespace ExpertCouncil.Core.Editorial;

/// <summary>What readers were told of an update: one sentence in the language of the text, and when it was published.</summary>
public sealed record PublicNote(DateTimeOffset At, string Text);
