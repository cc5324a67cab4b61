using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ExpertCouncil.Web.Localization;

/// <summary>The texts of the visual editor, for its script: the keys of the catalogue that begin with Visual_, without that.</summary>
internal static class EditorWords
{
    private const string Prefix = "Visual_";

    // Letters as they are; what could end the element the texts stand in is escaped all the same.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly string[] Keys = [.. Names().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>In the language and script of the request.</summary>
    public static string Json() =>
        JsonSerializer.Serialize(Keys.ToDictionary(key => key[Prefix.Length..], key => EditorText.ResourceManager.GetString(key, CultureInfo.CurrentUICulture)), Options);

    private static IEnumerable<string> Names() =>
        EditorText.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key);
}
