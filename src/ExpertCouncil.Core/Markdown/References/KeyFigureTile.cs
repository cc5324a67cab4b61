namespace ExpertCouncil.Core.Markdown;

/// <summary>A key figure in words and numbers ready to be read; the value with qualifier and separators, as <c>4,97</c>. A source without a web address is named only.</summary>
public sealed record KeyFigureTile(string Label, string Value, string? Unit, string? Period, string? SourceName, string? SourceUrl);
