namespace ExpertCouncil.Core.Editorial;

/// <summary>What an author writes: the body is Markdown as described in docs/content-format.md.</summary>
public sealed record TextDraft(string Title, string Summary, string Body)
{
    public string? ChangeNote { get; init; }

    /// <summary>True for a change that leaves the other language's text in step, such as a corrected comma.</summary>
    public bool IsMinor { get; init; }

    public bool SaysTheSameAs(Revision revision) =>
        string.Equals(Title, revision.Title, StringComparison.Ordinal)
        && string.Equals(Summary, revision.Summary, StringComparison.Ordinal)
        && string.Equals(Body, revision.Body, StringComparison.Ordinal);
}
