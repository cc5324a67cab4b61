using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Markdown;

/// <param name="Href">The entry's address for the reader of the linking text.</param>
/// <param name="Title">Stands in for a missing link text.</param>
/// <param name="Language">The language the reader will find there; the link says so when it is not the language of the linking text.</param>
public sealed record LinkTarget(string Href, string Title, SiteLanguage Language);
