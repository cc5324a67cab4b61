namespace ExpertCouncil.Core.Markdown;

/// <summary>A heading of a text: its anchor without prefix, its level in the HTML (2 to 6), its words.</summary>
public sealed record OutlineHeading(string Anchor, int Level, string Text);
