namespace ExpertCouncil.Core.Content;

/// <summary>An entry whose facts are <see cref="PersonFacts"/>.</summary>
public sealed class Person : Entry;

public sealed record PersonFacts : EntryFacts
{
    public required Side Side { get; init; }

    public override IReadOnlyList<Side> Owners => OwnersOf(Side);

    /// <summary>The name with the family name first, as lists sort it.</summary>
    public required LocalText SortName { get; init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Post> Posts { get; init; } = [];

    public override IEnumerable<EntryReference> Mentions => Named(EntryKind.Organisation, Posts.Select(post => post.Organisation));

    /// <summary>The post held on a day. Where a start or end was only seen, the post counts within what was seen.</summary>
    public Post? PostOn(DateOnly day) =>
        Posts.FirstOrDefault(post => (post.From is null || post.From.Value.First <= day) && (post.To is null || post.To.Value.Last >= day));
}

public sealed record Post
{
    public required LocalText Title { get; init; }

    public string? Organisation { get; init; }

    public PartialDate? From { get; init; }

    public DateCertainty FromIs { get; init; }

    public PartialDate? To { get; init; }

    public DateCertainty ToIs { get; init; }

    public Source? Source { get; init; }

    public IEnumerable<FactsFault> FindFaults() =>
        To?.Last < From?.First ? [new FactsFault(nameof(To), FactsRule.PostEndsBeforeItStarts)] : [];
}

/// <summary>Whether a date is known to be the day itself, or is merely the first or last time somebody was seen in a post.</summary>
public enum DateCertainty
{
    Exact,
    Seen,
}
