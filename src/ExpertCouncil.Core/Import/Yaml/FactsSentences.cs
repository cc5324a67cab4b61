using System.Text;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Language.Dates;

namespace ExpertCouncil.Core.Import.Yaml;

/// <summary>How content files name what breaks a rule of the facts, and what to do about it.</summary>
internal static class FactsSentences
{
    private static readonly string Zones = string.Join(" or ", CouncilZone.All);

    public static string Sentence(this FactsFault fault) => fault.Rule switch
    {
        FactsRule.MeetingEndsBeforeItStarts => "The meeting ends before it starts.",
        FactsRule.TimeWithoutZone => $"A time of day needs its 'time_zone': {Zones}.",
        FactsRule.ZoneUnknown => $"'time_zone' is {fault.Value}; write {Zones}.",
        FactsRule.PersonOrName => "A participant has a 'person', or a 'name' for a body or group.",
        FactsRule.FileOrAddress => "A document is either a 'file' beside the text or a 'url' elsewhere.",
        FactsRule.MemorandumEndsBeforeItStarts => "The memorandum ends before it comes into force.",
        FactsRule.PartyMissing => "A memorandum has at least one party; name its organisations.",
        FactsRule.TermEndsBeforeItStarts => "The term ends before it begins.",
        FactsRule.EntryOrAddress => "Evidence is an 'entry' of this site, or a 'title' with its 'url'.",
        FactsRule.PostEndsBeforeItStarts => "The post ends before it begins.",
        FactsRule.MilestoneEndsBeforeItStarts => "The milestone ends before it begins.",
        FactsRule.FigureKeyInvalid => $"'{fault.Value}' is no key: write lower-case letters, digits and single hyphens.",
        FactsRule.FigureKeyTaken => $"Another figure has the key '{fault.Value}'; give each its own.",
        FactsRule.SeriesOfAnotherSide => $"The series '{fault.Value}' already holds figures of another side; one chart never mixes sides.",
        FactsRule.SeriesInAnotherUnit => $"The series '{fault.Value}' already holds figures in another unit; one chart has one unit.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault.Rule, "Every rule has a sentence."),
    };

    /// <summary>The name a property has in the files: <c>InForceTo</c> is <c>in_force_to</c>.</summary>
    public static string FileName(this FactsFault fault)
    {
        var name = new StringBuilder();

        foreach (var letter in fault.Field)
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
