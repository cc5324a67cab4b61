using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Reports;

/// <summary>What a reader says is wrong in a public text. Nothing is kept of who sent it.</summary>
public sealed class MistakeReport
{
    public const int QuoteMaxLength = 500;
    public const int ParagraphMaxLength = 2000;
    public const int CommentMaxLength = 1000;
    public const int NoteMaxLength = 500;

    public required Guid Id { get; init; }

    public required Guid EntryId { get; init; }

    public required EntryKind Kind { get; init; }

    public required string Key { get; init; }

    /// <summary>The language of the text, which is not the one of the page where the page shows the other language's text.</summary>
    public required SiteLanguage Language { get; init; }

    /// <summary>The script the text was read in: the words below stand in it, also where the text itself is kept in another one.</summary>
    public required Script Script { get; init; }

    /// <summary>The words with the mistake.</summary>
    public required string Quote { get; init; }

    /// <summary>The text around the words; empty where it is not known.</summary>
    public required string Paragraph { get; init; }

    public required string? Comment { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    /// <summary>How often the same was reported while it was fresh.</summary>
    public int Times { get; private set; } = 1;

    public MistakeReportState State { get; private set; }

    public Guid? ClosedById { get; private set; }

    public string? ClosedBy { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public string? Note { get; private set; }

    public EntryReference Reference => new(Kind, Key);

    public WritingSystem Writing => WritingSystem.Of(Language, Script);

    public void Repeat() => Times++;

    /// <summary>Closes the report, or says anew how a closed one was closed.</summary>
    /// <param name="outcome">Done or dismissed.</param>
    /// <param name="by">Whoever looked at it.</param>
    /// <param name="note">What was done or why nothing; may be missing.</param>
    /// <param name="at">The instant.</param>
    public void Close(MistakeReportState outcome, Actor by, string? note, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentOutOfRangeException.ThrowIfEqual(outcome, MistakeReportState.New);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(note?.Length ?? 0, NoteMaxLength);
        (State, ClosedById, ClosedBy, ClosedAt, Note) = (outcome, by.Id, by.Name, at, note);
    }
}

public enum MistakeReportState
{
    New,
    Done,
    Dismissed,
}
