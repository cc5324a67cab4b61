using System.Buffers;
using System.Globalization;
using System.Text;

namespace ExpertCouncil.Core.Export.Yaml;

/// <summary>Writes a text so that YAML reads the same text again, in quotes only where it must.</summary>
internal static class YamlScalars
{
    private static readonly SearchValues<char> FlowSigns = SearchValues.Create(",[]{}");

    // The signs that mean something at the beginning of a value.
    private static readonly SearchValues<char> LeadingSigns = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`");

    public static string Write(string value, bool inFlow) => IsPlain(value, inFlow) ? value : Quote(value);

    private static bool IsPlain(string value, bool inFlow) =>
        value.Length > 0
        && value is not ("~" or "null")
        && !LeadingSigns.Contains(value[0])
        && !char.IsWhiteSpace(value[0])
        && !char.IsWhiteSpace(value[^1])
        && value[^1] != ':'
        && !value.Contains(": ", StringComparison.Ordinal)
        && !value.Contains(" #", StringComparison.Ordinal)
        && !value.Any(NeedsEscape)
        && !(inFlow && value.AsSpan().ContainsAny(FlowSigns));

    private static string Quote(string value)
    {
        var quoted = new StringBuilder("\"");

        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when NeedsEscape(character) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    // Besides control characters, the line separators YAML folds and the mark it reads as the beginning of a file.
    private static bool NeedsEscape(char character) => char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF';
}
