using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages;

/// <summary>Finds among the public entries that facts name. What is not public is left out.</summary>
internal static class NamedEntries
{
    extension(IReadOnlyDictionary<EntryReference, EntryCard> named)
    {
        public EntryCard? Find(EntryKind kind, string? key) => key is null ? null : named.GetValueOrDefault(new EntryReference(kind, key));

        /// <summary>The reader's own side first.</summary>
        public IReadOnlyList<EntryCard> Organisations(IEnumerable<string?> keys, SiteLanguage language) =>
            [.. keys.Select(key => named.Find(EntryKind.Organisation, key))
                .OfType<EntryCard>()
                .OrderBy(card => ((OrganisationFacts)card.Facts).Side.Place(language))];
    }
}
