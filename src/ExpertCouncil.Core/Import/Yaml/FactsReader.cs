using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Yaml;

/// <summary>Reads <c>facts.yml</c> of any kind.</summary>
internal static class FactsReader
{
    /// <returns>Null when the file is no map at all. Facts with faults are of no use but to look for more faults.</returns>
    public static EntryFacts? Read(EntryKind kind, string text, FactsReading reading)
    {
        if (new YamlParsing(reading.Faults).Parse(text) is not { } node)
        {
            return null;
        }

        if (node is not YamlMap map)
        {
            reading.Faults.Add(node.Line, "The facts are lines of 'name: value'.");

            return null;
        }

        var fields = new FieldReader(map, reading);
        var facts = Read(kind, fields) with
        {
            Tags = fields.Tags("tags"),
            Related = fields.Entries("related"),
            Sources = fields.List("sources", SourceReader.Read),
        };

        if (facts.NeedsSource && facts.Sources.Count == 0)
        {
            fields.Fault("sources", "At least one source is needed: 'sources:' with '- name: …'.");
        }

        fields.End();

        return facts;
    }

    private static EntryFacts Read(EntryKind kind, FieldReader fields) => kind switch
    {
        EntryKind.Meeting => MeetingFactsReader.Read(fields),
        EntryKind.Memorandum => MemorandumFactsReader.Read(fields),
        EntryKind.WorkPlanItem => WorkPlanItemFactsReader.Read(fields),
        EntryKind.News => NewsFactsReader.Read(fields),
        EntryKind.Person => PersonFactsReader.Read(fields),
        EntryKind.Organisation => OrganisationFactsReader.Read(fields),
        EntryKind.Page => PageFactsReader.Read(fields),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind has a reader."),
    };
}
