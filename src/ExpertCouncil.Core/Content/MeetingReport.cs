namespace ExpertCouncil.Core.Content;

/// <summary>An entry whose facts are <see cref="MeetingFacts"/>.</summary>
public sealed class MeetingReport : Entry;
