namespace ExpertCouncil.Core.Store;

/// <summary>The newest line of the journal, kept apart: a chain alone does not show that its end was cut off.</summary>
internal sealed class JournalHead
{
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    public required long Sequence { get; init; }

    public required string Hash { get; init; }
}
