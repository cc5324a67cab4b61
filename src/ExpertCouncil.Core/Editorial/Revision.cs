namespace ExpertCouncil.Core.Editorial;

/// <summary>One immutable state of a text. A correction is the next revision, never a change of this one.</summary>
public sealed class Revision
{
    public const int TitleMaxLength = 160;
    public const int SummaryMaxLength = 400;
    public const int NoteMaxLength = 400;
    public const int ReasonMaxLength = 1000;

    /// <summary>Of a body, in UTF-8.</summary>
    public const int BodyMaxBytes = 1024 * 1024;

    public required Guid Id { get; init; }

    /// <summary>Counts from 1 within the translation.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Body { get; init; }

    public required string Author { get; init; }

    /// <summary>The account of the author; null for content files.</summary>
    public Guid? AuthorId { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    public string? ChangeNote { get; init; }

    public bool IsMinor { get; init; }

    /// <summary>The revision of the other language this text was checked against.</summary>
    public Guid? CheckedAgainstId { get; init; }
}
