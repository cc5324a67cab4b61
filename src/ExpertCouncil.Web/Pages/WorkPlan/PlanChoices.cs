using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.WorkPlan;

/// <summary>One field of the filter: what may be chosen, and how many items of the plan each choice holds.</summary>
public sealed record PlanChoices(string Name, string Label, IReadOnlyList<PlanChoice> Choices)
{
    /// <summary>Offers what the plan holds, and what is chosen already, in the order of <paramref name="known"/>.</summary>
    /// <param name="name">The parameter of the address.</param>
    /// <param name="label">What the reader is asked.</param>
    /// <param name="known">Every value that means something, with its words.</param>
    /// <param name="chosen">The value in the address, if any.</param>
    /// <param name="held">The values the items of the plan hold, one for each time they do.</param>
    /// <returns>Null when the chosen value is none of the known ones.</returns>
    public static PlanChoices? Of(string name, string label, IEnumerable<(string Value, string Text)> known, string? chosen, IEnumerable<string?> held)
    {
        var counts = held.OfType<string>().CountBy(value => value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var choices = known
            .Select(value => new PlanChoice(value.Value, value.Text, counts.GetValueOrDefault(value.Value), value.Value == chosen))
            .Where(choice => choice.Count > 0 || choice.IsChosen)
            .ToList();

        return chosen is null || choices.Exists(choice => choice.IsChosen) ? new PlanChoices(name, label, choices) : null;
    }

    public static IEnumerable<(string Value, string Text)> Directions(IEnumerable<Tag> tags, WritingSystem writing) =>
        tags.Where(tag => tag.IsDirection).Select(tag => (tag.Key, tag.NameIn(writing)));

    public static IEnumerable<(string Value, string Text)> Organisations(IEnumerable<EntryCard> cards) =>
        cards.Select(card => (card.Key, ((OrganisationFacts)card.Facts).Abbreviation.In(card.Language)));

    public static IEnumerable<(string Value, string Text)> Titles(IEnumerable<EntryCard> cards) => cards.Select(card => (card.Key, card.Title));

    public static IEnumerable<(string Value, string Text)> Words<T>(Func<T, string> text)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => (value.Word(), text(value)));
}

public sealed record PlanChoice(string Value, string Text, int Count, bool IsChosen);
