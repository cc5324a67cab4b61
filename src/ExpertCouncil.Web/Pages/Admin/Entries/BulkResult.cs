using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>What became of one of many entries; travels to the page of results in a few letters.</summary>
/// <param name="Reference">The entry.</param>
/// <param name="Languages">Of its texts.</param>
/// <param name="Refusal">Null when it was done.</param>
public sealed record BulkResult(EntryReference Reference, IReadOnlyList<SiteLanguage> Languages, Refusal? Refusal)
{
    public static string Write(Verb verb, IEnumerable<BulkResult> results) => string.Join('\n', results.Select(result => result.ToString()).Prepend(verb.Word()));

    public static (Verb Verb, IReadOnlyList<BulkResult> Results)? Read(string? written) =>
        written?.Split('\n') is [var word, .. var lines] && AddressWords.TryParse<Verb>(word, out var verb)
            ? (verb.Value, [.. lines.Select(Parse)])
            : null;

    public override string ToString() =>
        $"{Reference} {string.Join('+', Languages.Select(language => language.Code()))} {Refusal?.Word()}";

    private static BulkResult Parse(string line)
    {
        var parts = line.Split(' ');

        return new BulkResult(
            EntryReference.Parse(parts[0]),
            [.. parts[1].Split('+').Select(SiteLanguages.Parse)],
            AddressWords.TryParse<Refusal>(parts[2], out var refusal) ? refusal : null);
    }
}
