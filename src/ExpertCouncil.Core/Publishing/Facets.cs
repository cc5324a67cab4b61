using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Publishing;

internal static class Facets
{
    /// <summary>The files a row makes public: what its body shows, and what its facts lead to.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Entry entry, IEnumerable<string> inBody) =>
        inBody.Concat(entry.LiveFacts!.Files).Distinct(StringComparer.Ordinal)
            .Select(name => entry.Media.FirstOrDefault(file => file.Name == name))
            .OfType<MediaFile>()
            .Select(file => (PublishedFacet.File, FileValue(file.Sha256, file.Name)));

    public static string FileValue(string sha256, string name) => $"{sha256}/{name}";

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
