using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Export.Yaml;
using ExpertCouncil.Core.Import.Yaml;

namespace ExpertCouncil.Core.Import;

/// <summary>What <c>tags.yml</c> holds.</summary>
internal static class TagsFile
{
    public static IReadOnlyList<Tag> Read(string text, FactsReading reading)
    {
        if (new YamlParsing(reading.Faults).Parse(text) is not { } node)
        {
            return [];
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        var position = 0;
        var list = new YamlMap(1, [new YamlField(node.Line, "tags", node)]);

        return new FieldReader(list, reading).List("tags", fields => Read(fields, keys, ++position));
    }

    public static string Write(IEnumerable<Tag> tags) =>
        string.Concat(tags.OrderBy(tag => tag.Position).ThenBy(tag => tag.Key, StringComparer.Ordinal).Select(Write));

    private static string Write(Tag tag)
    {
        var lines = new YamlWriter().Field("key", tag.Key).Field("direction", tag.IsDirection).Field("name", tag.Name).ToString();

        return "- " + lines.TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal) + "\n";
    }

    private static Tag Read(FieldReader fields, HashSet<string> keys, int position)
    {
        fields.Require("key", "name");

        var tag = new Tag
        {
            Key = fields.Text("key") ?? "",
            IsDirection = fields.Flag("direction"),
            Name = fields.Local("name") ?? FieldReader.NoText,
            Position = position,
        };

        if (tag.Key.Length > 0 && (!EntryKey.IsValid(tag.Key) || tag.Key.Length > Tag.KeyMaxLength))
        {
            fields.Fault("key", $"'{tag.Key}' is no key: write lower-case letters, digits and single hyphens, at most 60.");
        }
        else if (tag.Key.Length > 0 && !keys.Add(tag.Key))
        {
            fields.Fault("key", $"The tag '{tag.Key}' is given twice; keep one.");
        }

        return tag;
    }
}
