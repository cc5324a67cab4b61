using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Publishing;

/// <summary>What a row says besides its body: the live text and the facts, in the script the row is served in.</summary>
internal sealed class ShownText(Translation text, EntryFacts facts, WritingSystem place)
{
    // A text shown for want of one in the row's own language stays in the script it is stored in.
    private readonly WritingSystem own = text.Language == place.Language ? place : WritingSystem.Source(text.Language);

    public Translation Text => text;

    public string Title => field ??= SpellingMarks.In(text.Live!.Title, own);

    public string Summary => field ??= text.Withdrawal is null ? SpellingMarks.In(text.Live!.Summary, own) : "";

    public string? WithdrawnReason => text.Withdrawal is { } withdrawal ? SpellingMarks.In(withdrawal.Reason, own) : null;

    /// <summary>The other language's public text says more.</summary>
    public bool IsOutdated { get; init; }

    public IReadOnlyList<PublicNote> Notes => field ??= text.Withdrawal is null ? [.. text.Notes.Select(note => note with { Text = SpellingMarks.In(note.Text, own) })] : [];

    public EntryFacts Facts => field ??= FactsInWriting.Of(facts, place);
}
