using System.Globalization;
using System.Text.RegularExpressions;

namespace ExpertCouncil.Core.Markdown;

/// <summary>The <c>name=value</c> pairs of a block's opening line; a value with spaces stands in double quotes.</summary>
internal sealed class BlockParameters
{
    private static readonly Regex Pair = new("""([^\s=]+)=(?:"([^"]*)"|(\S*))|\S+""", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly List<(string Code, string Detail)> faults = [];

    public BlockParameters(NamedBlock block, BlockKind kind)
    {
        foreach (Match pair in Pair.Matches(block.Opening[block.Name.Length..]))
        {
            Add(pair, kind);
        }

        foreach (var name in kind.Required.Where(name => !values.ContainsKey(name)))
        {
            faults.Add((TextFaultCodes.MissingParameter, name));
        }

        if (kind.OneOf.Count > 0 && kind.OneOf.Count(values.ContainsKey) is var given and not 1)
        {
            faults.Add((given == 0 ? TextFaultCodes.MissingParameter : TextFaultCodes.ConflictingParameters, string.Join(" | ", kind.OneOf)));
        }
    }

    public IReadOnlyList<(string Code, string Detail)> Faults => faults;

    public string? this[string name] => values.GetValueOrDefault(name);

    public static bool TryReadDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private void Add(Match pair, BlockKind kind)
    {
        var name = pair.Groups[1].Value;
        var value = pair.Groups[2].Value + pair.Groups[3].Value;

        if (!kind.Takes(name))
        {
            faults.Add((TextFaultCodes.UnknownParameter, pair.Value));
        }
        else if (value.Length == 0 || value.Contains('"', StringComparison.Ordinal))
        {
            faults.Add((TextFaultCodes.WrongParameter, pair.Value));
            values.TryAdd(name, value);
        }
        else if (!values.TryAdd(name, value))
        {
            faults.Add((TextFaultCodes.DuplicateParameter, name));
        }
    }
}
