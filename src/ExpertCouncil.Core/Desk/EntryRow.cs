using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Desk;

/// <param name="Reference">The entry.</param>
/// <param name="Day">Where the entry has one.</param>
/// <param name="Uzbek">Null where there is no text.</param>
/// <param name="Kazakh">Null where there is no text.</param>
public sealed record EntryRow(EntryReference Reference, DateOnly? Day, TextState? Uzbek, TextState? Kazakh)
{
    internal static EntryRow Of(EntryReference reference, DateOnly? day, IEnumerable<ListedText> texts)
    {
        var states = texts.ToDictionary(text => text.State.Language, text => text.State);

        return new EntryRow(reference, day, states.GetValueOrDefault(SiteLanguage.Uzbek), states.GetValueOrDefault(SiteLanguage.Kazakh));
    }

    public TextState? In(SiteLanguage language) => language == SiteLanguage.Uzbek ? Uzbek : Kazakh;

    /// <summary>The title in that language, or the other one's where it has none.</summary>
    public TextState Shown(SiteLanguage language) => In(language) ?? In(language.Other())!;
}

public sealed record TextState
{
    public required SiteLanguage Language { get; init; }

    /// <summary>Of the working revision.</summary>
    public required string Title { get; init; }

    public required Stage Stage { get; init; }

    public required TextCondition Condition { get; init; }

    public required bool IsPublic { get; init; }

    public required bool IsWithdrawn { get; init; }

    public required bool IsReturned { get; init; }

    public DateTimeOffset? StaleSince { get; init; }

    public DateTimeOffset? ScheduledFor { get; init; }

    public required int WorkingNumber { get; init; }

    public int? LiveNumber { get; init; }

    public required string Author { get; init; }

    public Guid? AuthorId { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }
}
