using System.Text.Json.Serialization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>What the editor's script asks: to keep what was typed, and who else is there.</summary>
internal static class EditorEndpoints
{
    public static void MapEditor(this IEndpointRouteBuilder app)
    {
        var editor = app.MapGroup(DeskLinks.Entries + "/{folder}/{key}").RequireAuthorization(DeskPolicies.Write).RequireFormToken();
        editor.MapPost("/autosave", KeepAsync);
        editor.MapPost("/presence", StayAsync);
        editor.MapPost("/presence/leave", LeaveAsync);
    }

    private static async Task<IResult> KeepAsync(
        string folder, string key, HttpContext context, EditorialDesk desk, UnsavedTexts unsaved, CancellationToken cancellationToken)
    {
        if (!EntryReference.TryParse($"{folder}/{key}", out var reference)
            || await desk.FindOutlineAsync(reference.Value, cancellationToken) is not { } entry
            || !MayWrite(entry, context.User.Actor))
        {
            return Results.NotFound();
        }

        using var reader = new StreamReader(context.Request.Body);

        if (!TypedFields.TryRead(await reader.ReadToEndAsync(cancellationToken), out var typed))
        {
            return Results.BadRequest();
        }

        return await unsaved.KeepAsync(entry.Reference, context.User.AccountId, typed, cancellationToken) is { } at
            ? Results.Json(new { time = EditorWording.Clock(at, context.User.Zone) })
            : Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
    }

    private static async Task<IResult> StayAsync(
        string folder, string key, [FromBody] Sign sign, HttpContext context, EditorialDesk desk, Presences presences, CancellationToken cancellationToken)
    {
        if (!EntryReference.TryParse($"{folder}/{key}", out var entry) || await desk.FindStateAsync(entry.Value, cancellationToken) is not { } stored)
        {
            return Results.NotFound();
        }

        var part = sign.Part is "uz" or "kk" or "facts" ? sign.Part : "";
        var others = await presences.SeenAsync(entry.Value.ToString(), context.User.AccountId, context.User.Actor.Name, part, cancellationToken);

        return Results.Json(new { others = others.Select(EditorWording.Sentence), newer = Newer(stored, sign.BasedOn ?? [], context.User.Zone) });
    }

    private static async Task<IResult> LeaveAsync(string folder, string key, HttpContext context, Presences presences, CancellationToken cancellationToken)
    {
        if (EntryReference.TryParse($"{folder}/{key}", out var entry))
        {
            await presences.LeaveAsync(entry.Value.ToString(), context.User.AccountId, cancellationToken);
        }

        return Results.NoContent();
    }

    private static IEnumerable<string> Newer(DeskEntryState stored, Dictionary<string, long> basedOn, Language.Dates.CouncilZone zone)
    {
        foreach (var language in SiteLanguages.All)
        {
            if (stored.Texts.FirstOrDefault(text => text.Language == language) is { } working
                && basedOn.TryGetValue(TextForm.Name(language, nameof(TextForm.BasedOn)), out var number)
                && number != working.WorkingNumber)
            {
                yield return $"{EditorText.Newer_Saved}: {Wording.LanguageName(language.Code())} ({working.Author}, {EditorWording.Clock(working.WrittenAt, zone)})";
            }
        }

        if (basedOn.TryGetValue(EntryForm.FactsMark, out var mark) && mark != stored.FactsMark)
        {
            yield return $"{EditorText.Newer_Saved}: {EditorText.Part_Facts}";
        }
    }

    private static bool MayWrite(Entry entry, Actor by) =>
        WritingRights.OfFacts(entry, by) is null || SiteLanguages.All.Any(language => WritingRights.Of(entry, language, by) is null);

    /// <param name="Part">What the person is in.</param>
    /// <param name="BasedOn">What the form was begun with, by the names of its fields; a first text has none.</param>
    private sealed record Sign(string? Part, [property: JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] Dictionary<string, long>? BasedOn);
}
