using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Publishing;

internal static class Facets
{
    public static IEnumerable<(string Name, string Value)> Of(EntryFacts facts, IEnumerable<string> linkedEntries) =>
    [
        .. facts.Tags.Select(tag => (PublishedFacet.Tag, tag)),
        .. facts.Related.Concat(facts.Mentions).Select(reference => (PublishedFacet.Entry, reference.ToString())),
        .. linkedEntries.Select(reference => (PublishedFacet.Entry, reference)),
        .. facts switch
        {
            WorkPlanItemFacts item => new[] { (PublishedFacet.Tag, item.Direction), (PublishedFacet.Plan, item.Plan) },
            NewsFacts news => [(PublishedFacet.Category, news.Category.ToString())],
            PageFacts page => [(PublishedFacet.Role, page.Role.ToString())],
            _ => [],
        },
    ];
}
