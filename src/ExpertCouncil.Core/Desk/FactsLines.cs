using System.Text.Json;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Export.Yaml;

namespace ExpertCouncil.Core.Desk;

/// <summary>Facts as the lines of facts.yml, by field: what a person reads where facts are compared.</summary>
internal sealed class FactsLines
{
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);

    private FactsLines(string yaml)
    {
        var field = "";

        foreach (var line in yaml.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            field = line[0] is ' ' or '-' ? field : line[..line.IndexOf(':', StringComparison.Ordinal)];
            fields[field] = fields.TryGetValue(field, out var lines) ? $"{lines}\n{line}" : line;
        }
    }

    public static FactsLines Of(EntryFacts facts) => new(FactsWriter.Write(facts));

    /// <summary>The name facts.yml has for a field of the store's JSON.</summary>
    public static string NameOf(string field) => JsonNamingPolicy.SnakeCaseLower.ConvertName(field);

    public string Of(string field) => fields.GetValueOrDefault(field, "");
}
