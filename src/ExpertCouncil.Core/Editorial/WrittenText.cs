namespace ExpertCouncil.Core.Editorial;

/// <summary>What a text says, whoever wrote it.</summary>
public sealed record WrittenText(string Title, string Summary, string Body)
{
    public static WrittenText Empty { get; } = new("", "", "");

    public static WrittenText Of(Revision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);

        return new WrittenText(revision.Title, revision.Summary, revision.Body);
    }
}
