using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>A form as it was typed, as JSON: each name with its value, or with a list where the name comes more than once. What the script sends and what is kept have this shape.</summary>
internal static class TypedFields
{
    private const string Token = "__RequestVerificationToken";

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

    private static StringValues Values(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? new StringValues([.. value.EnumerateArray().Select(one => one.GetString())]) : value.GetString();
}
