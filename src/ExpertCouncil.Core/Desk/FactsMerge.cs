using System.Text.Json;
using System.Text.Json.Nodes;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;

namespace ExpertCouncil.Core.Desk;

/// <summary>Three-way merge of facts, field by field. Within a field two people on two languages do not collide either.</summary>
public static class FactsMerge
{
    public static FactsMergeResult Merge(EntryFacts began, EntryFacts mine, EntryFacts theirs)
    {
        var (old, my, their) = (Json(began), Json(mine), Json(theirs));
        var (merged, collided) = (new JsonObject(), new List<CollidedField>());
        var lines = new Lazy<FactsLines[]>(() => [FactsLines.Of(began), FactsLines.Of(mine), FactsLines.Of(theirs)]);

        foreach (var name in Names(my, their))
        {
            if (!TryMerge(old[name], my[name], their[name], inList: false, out var value))
            {
                value = my[name];
                var field = FactsLines.NameOf(name);
                collided.Add(new CollidedField(field, lines.Value[0].Of(field), lines.Value[1].Of(field), lines.Value[2].Of(field)));
            }

            if (value is not null)
            {
                merged[name] = value.DeepClone();
            }
        }

        return new FactsMergeResult(collided, merged.Deserialize<EntryFacts>(StoreJson.Options)!);
    }

    private static bool TryMerge(JsonNode? old, JsonNode? mine, JsonNode? theirs, bool inList, out JsonNode? merged)
    {
        (merged, var isDecided) =
            Same(mine, theirs) || Same(old, theirs) ? (mine, true)
            : Same(old, mine) ? (theirs, true)
            : ((JsonNode?)null, false);

        return isDecided || (old, mine, theirs) switch
        {
            (JsonObject a, JsonObject b, JsonObject c) => TryMerge(a, b, c, inList, out merged),
            (JsonArray a, JsonArray b, JsonArray c) when a.Count == b.Count && b.Count == c.Count => TryMerge(a, b, c, out merged),
            _ => false,
        };
    }

    private static bool TryMerge(JsonObject old, JsonObject mine, JsonObject theirs, bool inList, out JsonNode? merged)
    {
        merged = null;
        var result = new JsonObject();

        foreach (var name in Names(mine, theirs))
        {
            // Items of a list may have changed places: they are the same only while all but their words agrees.
            var isSettled = !inList || IsText(mine) || IsText(mine[name]) || (Same(old[name], mine[name]) && Same(old[name], theirs[name]));

            if (!isSettled || !TryMerge(old[name], mine[name], theirs[name], inList, out var value))
            {
                return false;
            }

            if (value is not null)
            {
                result[name] = value.DeepClone();
            }
        }

        merged = result;

        return true;
    }

    private static bool TryMerge(JsonArray old, JsonArray mine, JsonArray theirs, out JsonNode? merged)
    {
        merged = null;
        var result = new JsonArray();

        for (var index = 0; index < mine.Count; index++)
        {
            if (!TryMerge(old[index], mine[index], theirs[index], inList: true, out var value))
            {
                return false;
            }

            result.Add(value?.DeepClone());
        }

        merged = result;

        return true;
    }

    private static bool IsText(JsonNode? node) => node is JsonObject { Count: 2 } text && text.ContainsKey("uzbek") && text.ContainsKey("kazakh");

    private static bool Same(JsonNode? one, JsonNode? other) => JsonNode.DeepEquals(one, other);

    private static IEnumerable<string> Names(JsonObject mine, JsonObject theirs) => mine.Select(field => field.Key).Union(theirs.Select(field => field.Key));

    private static JsonObject Json(EntryFacts facts) => JsonSerializer.SerializeToNode(facts, StoreJson.Options)!.AsObject();
}

/// <param name="Fields">The fields both changed, in the order facts have them.</param>
/// <param name="Merged">What merges by itself; where both changed a field, mine.</param>
public sealed record FactsMergeResult(IReadOnlyList<CollidedField> Fields, EntryFacts Merged)
{
    public bool IsClean => Fields.Count == 0;
}

/// <param name="Name">As facts.yml calls it: <c>time_zone</c>.</param>
/// <param name="Began">As lines of facts.yml; empty where it was not given.</param>
/// <param name="Mine">The same.</param>
/// <param name="Theirs">The same.</param>
public sealed record CollidedField(string Name, string Began, string Mine, string Theirs);
