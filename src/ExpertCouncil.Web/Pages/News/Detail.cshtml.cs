using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Web.Pages.News;

public sealed class DetailModel(PublishedContent content) : EntryPage(content)
{
    private const int RelatedCount = 3;

    public NewsFacts Facts => (NewsFacts)Text.Facts;

    public IReadOnlyList<Tag> Tags { get; private set; } = [];

    /// <summary>What the item names itself, then what names it.</summary>
    public IReadOnlyList<EntryCard> Related { get; private set; } = [];

    protected override EntryKind Kind => EntryKind.News;

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Tags = [.. (await Published.TagsAsync(cancellationToken)).Where(tag => Facts.Tags.Contains(tag.Key))];
        var naming = await Published.NamingAsync(Text.Reference, Writing, cancellationToken);
        Related = [.. Facts.Related.Where(Named.ContainsKey).Select(reference => Named[reference]).Concat(naming).DistinctBy(card => card.Reference).Take(RelatedCount)];
    }
}
