namespace ExpertCouncil.Core.Markdown;

/// <summary>Who is quoted. The post is null when it is not known, the address when the person has no page.</summary>
public sealed record SpeakerTarget(string Name, string? Post, string? Href);
