using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Desk;

/// <summary>One act of saving: any of the two texts, and the facts. All of it is saved or nothing.</summary>
public sealed record EntryEdit(EntryReference Reference)
{
    public IReadOnlyList<TextEdit> Texts { get; init; } = [];

    public FactsEdit? Facts { get; init; }
}

/// <summary>A text as it was typed.</summary>
public sealed record TextEdit(SiteLanguage Language, string Title, string Summary, string Body)
{
    /// <summary>Null keeps the slug, or makes one of the title for a first text.</summary>
    public string? Slug { get; init; }

    /// <summary>The number of the revision the person began with; null for a first text.</summary>
    public int? BasedOn { get; init; }

    public bool IsMinor { get; init; }

    /// <summary>What readers are told of the update. Null keeps what was noted before, empty takes it away.</summary>
    public string? ChangeNote { get; init; }

    /// <summary>True when the person says that the text is in step with the other language's as it stands, whether or not it was changed.</summary>
    public bool IsChecked { get; init; }
}

/// <param name="Facts">All of them, as they should be.</param>
/// <param name="BasedOn">The mark of the facts the person began with: <see cref="DeskEntry.FactsMark"/>.</param>
public sealed record FactsEdit(EntryFacts Facts, long BasedOn);

/// <param name="Entry">With its live and working revisions. Read only: what is done to it goes through the desk's verbs.</param>
/// <param name="FactsMark">The place in the journal of the last change of the facts, for <see cref="FactsEdit.BasedOn"/>.</param>
public sealed record DeskEntry(Entry Entry, long FactsMark);

/// <param name="Texts">Their working revisions.</param>
/// <param name="FactsMark">As in <see cref="DeskEntry"/>.</param>
public sealed record DeskEntryState(IReadOnlyList<TextState> Texts, long FactsMark);
