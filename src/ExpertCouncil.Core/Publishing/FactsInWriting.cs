using System.Text.Json;
using System.Text.Json.Serialization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Publishing;

/// <summary>The facts as a row of one writing system holds them: its own language in its own script, every mark of spelling resolved.</summary>
internal static class FactsInWriting
{
    private static readonly Dictionary<WritingSystem, JsonSerializerOptions> Reading = WritingSystem.All.ToDictionary(writing => writing, OptionsFor);

    /// <param name="facts">As stored.</param>
    /// <param name="writing">Where the row is served. Names, keys, addresses and the other language stay as they are.</param>
    public static EntryFacts Of(EntryFacts facts, WritingSystem writing)
    {
        var stored = StoreJson.Write(facts);

        if (writing.IsSource && !stored.Contains(SpellingMarks.Sign, StringComparison.Ordinal))
        {
            return facts;
        }

        var derived = JsonSerializer.Deserialize<EntryFacts>(stored, Reading[writing])!;

        return derived is PageFacts page && writing == WritingSystem.UzbekCyrillic ? page with { Terms = [.. page.Terms.Select(InCyrillic)] } : derived;
    }

    // A glossary states its terms in Cyrillic itself: that is checked, a derived one is not.
    private static GlossaryTerm InCyrillic(GlossaryTerm term) =>
        term.Cyrillic is { } stated ? term with { Term = term.Term with { Uzbek = stated } } : term;

    private static JsonSerializerOptions OptionsFor(WritingSystem writing)
    {
        var options = new JsonSerializerOptions(StoreJson.Options);
        options.Converters.Add(new LocalTextReader(writing));

        return options;
    }

    private sealed class LocalTextReader(WritingSystem writing) : JsonConverter<LocalText>
    {
        public override LocalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var stored = JsonSerializer.Deserialize<LocalText>(ref reader, StoreJson.Options)!;

            // Given once for both languages: a name in its own letters, such as a newspaper's, and no word of either language.
            return stored.Uzbek == stored.Kazakh ? new LocalText(SpellingMarks.Strip(stored.Uzbek), SpellingMarks.Strip(stored.Kazakh)) : new LocalText(Own(stored, SiteLanguage.Uzbek), Own(stored, SiteLanguage.Kazakh));
        }

        public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options) =>
            throw new NotSupportedException("What is derived is not written with these options.");

        private string Own(LocalText text, SiteLanguage language) =>
            SpellingMarks.In(text.In(language), language == writing.Language ? writing : WritingSystem.Source(language));
    }
}
