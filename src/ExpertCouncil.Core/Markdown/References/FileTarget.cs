namespace ExpertCouncil.Core.Markdown;

/// <summary>A file beside the text: its media type as <c>image/jpeg</c>, its length in bytes, and of an image the size in pixels where it is known.</summary>
public sealed record FileTarget(string Href, string MediaType, long Length, int? Width = null, int? Height = null);
