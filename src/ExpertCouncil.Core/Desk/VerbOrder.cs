using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Desk;

/// <summary>A verb for one text or both, carried out together or not at all.</summary>
/// <param name="Reference">The entry.</param>
/// <param name="Verb">One of those that move a text, or Check.</param>
/// <param name="Languages">Of the texts.</param>
/// <param name="Reason">For Return, Withdraw and PublishExceptionally.</param>
/// <param name="PublishAt">For Schedule.</param>
public sealed record VerbOrder(
    EntryReference Reference, Verb Verb, IReadOnlyList<SiteLanguage> Languages, string? Reason = null, DateTimeOffset? PublishAt = null);

/// <summary>What became of it; done when nothing hindered it.</summary>
public sealed record VerbOutcome(IReadOnlyList<VerbHindrance> Hindrances)
{
    public static VerbOutcome Done { get; } = new([]);

    public bool IsDone => Hindrances.Count == 0;

    public static VerbOutcome Refused(Refusal refusal, SiteLanguage? language = null) => new([new VerbHindrance(language, refusal, [])]);
}

/// <param name="Language">Of the text that hindered it; null where no single one did.</param>
/// <param name="Refusal"><see cref="Refusal.NotReady"/> when there are obstacles.</param>
/// <param name="Obstacles">What stands between the text and the public.</param>
public sealed record VerbHindrance(SiteLanguage? Language, Refusal Refusal, IReadOnlyList<Obstacle> Obstacles);
