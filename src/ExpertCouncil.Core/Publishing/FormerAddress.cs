using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Publishing;

/// <summary>A slug that was public once: it redirects to where the entry stands now, for ever.</summary>
public sealed record FormerAddress(EntryKind Kind, SiteLanguage Language, string Slug, Guid EntryId);
