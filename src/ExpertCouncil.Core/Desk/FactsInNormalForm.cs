using System.Text.Json;
using System.Text.Json.Serialization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Spelling;

namespace ExpertCouncil.Core.Desk;

/// <summary>Facts as they are saved: every text of them with its apostrophes, look-alike letters and invisible signs put right, as texts are.</summary>
internal static class FactsInNormalForm
{
    private static readonly JsonSerializerOptions Reading = new(StoreJson.Options) { Converters = { new LocalTextReader() } };

    public static EntryFacts Of(EntryFacts facts) => JsonSerializer.Deserialize<EntryFacts>(StoreJson.Write(facts), Reading)!;

    private sealed class LocalTextReader : JsonConverter<LocalText>
    {
        public override LocalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var typed = JsonSerializer.Deserialize<LocalText>(ref reader, StoreJson.Options)!;

            // Given once for both languages: a name in its own letters, such as a newspaper's.
            return typed.Uzbek == typed.Kazakh
                ? Both(Normalisation.Of(typed.Uzbek).Text.Trim())
                : new LocalText(Normalisation.Of(typed.Uzbek, SiteLanguage.Uzbek).Text.Trim(), Normalisation.Of(typed.Kazakh, SiteLanguage.Kazakh).Text.Trim());
        }

        public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options) =>
            throw new NotSupportedException("These options only read.");

        private static LocalText Both(string name) => new(name, name);
    }
}
