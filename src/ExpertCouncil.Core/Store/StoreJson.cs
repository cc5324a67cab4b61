using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Store;

/// <summary>How facts are written into one column: readable, stable, and naming their kind.</summary>
internal static class StoreJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        // The column is never put into a page as it is; escaping Cyrillic would double it and hide it from people who look.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(), new ReferenceConverter(), new PartialDateConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameKinds } },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("A column that must hold a value holds null.");

    private static void NameKinds(JsonTypeInfo type)
    {
        if (type.Type != typeof(EntryFacts))
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };

        foreach (var kind in EntryKinds.All)
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind.FactsType(), kind.ToString()));
        }
    }

    private sealed class ReferenceConverter : JsonConverter<EntryReference>
    {
        public override EntryReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            EntryReference.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, EntryReference value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class PartialDateConverter : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PartialDate.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
