using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Web.Pages.Organisations;

public sealed class DetailModel(PublishedContent content) : EntryPage(content)
{
    public OrganisationFacts Facts => (OrganisationFacts)Text.Facts;

    /// <summary>Who held which post here, the latest first.</summary>
    public IReadOnlyList<(EntryCard Person, Post Post)> Posts { get; private set; } = [];

    /// <summary>Meetings it organised or hosted.</summary>
    public IReadOnlyList<EntryCard> Meetings { get; private set; } = [];

    /// <summary>The other pages that name it, but for those of people with posts here; those without a day of their own last.</summary>
    public IReadOnlyList<EntryCard> Mentions { get; private set; } = [];

    /// <summary>Its names by language; a language may know it by several.</summary>
    public IEnumerable<IGrouping<string, ForeignName>> Names => Facts.Names.GroupBy(name => name.Language, StringComparer.Ordinal);

    protected override EntryKind Kind => EntryKind.Organisation;

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var naming = await Published.NamingAsync(Text.Reference, Writing, cancellationToken);
        Posts =
        [.. naming.Where(card => card.Facts is PersonFacts)
            .SelectMany(card => ((PersonFacts)card.Facts).Posts.Where(post => post.Organisation == Text.Key).Select(post => (card, post)))
            .OrderByDescending(held => held.post.To ?? held.post.From).ThenBy(held => held.card.Key, StringComparer.Ordinal)];
        Meetings = [.. naming.Where(card => card.Facts is MeetingFacts meeting && (meeting.Host == Text.Key || meeting.Organisers.Contains(Text.Key)))];
        Mentions = [.. naming.Except(Meetings).Except(Posts.Select(held => held.Person)).OrderByDescending(card => card.Facts.Day)];
    }
}
