using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>One language of an entry on its page.</summary>
/// <param name="Entry">With its live and working texts.</param>
/// <param name="Language">The language.</param>
/// <param name="Obstacles">What stands between the text and the public.</param>
/// <param name="By">Who looks at it.</param>
public sealed record TextPanel(Entry Entry, SiteLanguage Language, IReadOnlyList<Obstacle> Obstacles, Actor By)
{
    public Translation? Text => Entry.In(Language);

    public IReadOnlyList<VerbOffer> Offers { get; } = Entry.In(Language) is { } text ? VerbOffer.All(text, By, Obstacles) : [];

    /// <summary>What can be done now, and what only lacks something that can be put right; without what another stage would ask for.</summary>
    public IEnumerable<VerbOffer> First => Offers.Where(offer => !offer.IsOutOfPlace && !IsAside(offer.Verb));

    /// <summary>What is seldom needed.</summary>
    public IEnumerable<VerbOffer> Others => Offers.Where(offer => !offer.IsOutOfPlace && IsAside(offer.Verb));

    public IEnumerable<VerbOffer> OutOfPlace => Offers.Where(offer => offer.IsOutOfPlace);

    public TextCondition Condition => ConditionOf(Text);

    public static TextCondition ConditionOf(Translation? text) => text switch
    {
        null => TextCondition.Missing,
        { Withdrawal: not null } => TextCondition.Withdrawn,
        { Stage: Stage.Draft, ReturnReason: not null } => TextCondition.Returned,
        { Stage: var stage } => Enum.Parse<TextCondition>(stage.ToString()),
    };

    /// <summary>Where readers find the text, in each script; none before it was public.</summary>
    public IReadOnlyList<(WritingSystem Writing, string Address)> Addresses(IEnumerable<WritingSystem> served) =>
        Text is { IsPublic: true } text && Entry.LiveFacts is { } facts
            ? [.. served.Where(writing => writing.Language == Language).Select(writing => (writing, SiteAddresses.Of(Entry.Kind, facts, text.Slug, writing)))]
            : [];

    public bool MayWrite => Permissions.Refuse(By, Verb.Write, Entry.Facts, Language) is null;

    private static bool IsAside(Verb verb) => verb is Verb.Rename or Verb.Withdraw or Verb.PublishExceptionally;
}
