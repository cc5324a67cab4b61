using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Pages.Admin.Facts;
using Microsoft.Extensions.Primitives;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>A form as it was typed, as JSON: each name with its value, or with a list where the name comes more than once. What the script sends and what is kept have this shape.</summary>
internal static class TypedFields
{
    private const string Token = "__RequestVerificationToken";

    // What the fields of a part begin with, and the field that is there where the part may be written.
    private static readonly (string Prefix, string Sign)[] Parts =
    [
        .. SiteLanguages.All.Select(language => (TextForm.Name(language, ""), TextForm.Name(language, nameof(TextForm.Title)))),
        (FactsForm.Prefix + ".", EntryForm.FactsMark),
    ];

    // Kept in the store, never part of a page.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IFormCollection form) => JsonSerializer.Serialize(
        form.Where(field => field.Key != Token).ToDictionary(field => field.Key, field => field.Value is [{ } only] ? only : (object)field.Value.ToArray()), Json);

    public static bool TryRead(string json, [NotNullWhen(true)] out IFormCollection? form)
    {
        form = null;

        try
        {
            using var document = JsonDocument.Parse(json);

            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                form = new FormCollection(document.RootElement.EnumerateObject().DistinctBy(field => field.Name).ToDictionary(field => field.Name, field => Values(field.Value)));
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Not what the script sends.
        }

        return form is not null;
    }

    /// <summary>The same form with other texts in it.</summary>
    public static IFormCollection With(IFormCollection form, EntryForm texts)
    {
        var fields = form.ToDictionary(field => field.Key, field => field.Value);

        foreach (var text in texts.Texts.Where(text => fields.ContainsKey(TextForm.Name(text.Language, nameof(TextForm.Title)))))
        {
            fields[TextForm.Name(text.Language, nameof(TextForm.Title))] = text.Title;
            fields[TextForm.Name(text.Language, nameof(TextForm.Summary))] = text.Summary;
            fields[TextForm.Name(text.Language, nameof(TextForm.Body))] = text.Body;
            fields[TextForm.Name(text.Language, nameof(TextForm.BasedOn))] = text.BasedOn?.ToString(CultureInfo.InvariantCulture);
        }

        return new FormCollection(fields);
    }

    /// <summary>The fields of the parts, both texts and the facts, that only the first of two forms shows.</summary>
    public static IFormCollection Missing(IFormCollection form, IFormCollection other)
    {
        var prefixes = Parts.Where(part => form.ContainsKey(part.Sign) && !other.ContainsKey(part.Sign)).Select(part => part.Prefix).ToList();

        return new FormCollection(form.Where(field => prefixes.Exists(prefix => field.Key.StartsWith(prefix, StringComparison.Ordinal))).ToDictionary());
    }

    /// <summary>Two forms that have no part in common as one.</summary>
    public static IFormCollection Beside(IFormCollection form, IFormCollection other) =>
        form.Count == 0 ? other : new FormCollection(form.Concat(other).DistinctBy(field => field.Key).ToDictionary());

    private static StringValues Values(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? new StringValues([.. value.EnumerateArray().Select(one => one.GetString())]) : value.GetString();
}
