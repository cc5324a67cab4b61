using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>Entries to pick from, for the dialogs of links and of speakers, and for fields that name an entry.</summary>
internal static class ChoiceEndpoints
{
    private const int Most = 12;
    private const int LongestQuestion = 100;

    public static void MapChoices(this IEndpointRouteBuilder app)
    {
        app.MapGet(DeskLinks.EntryChoices, EntriesAsync).RequireAuthorization(DeskPolicies.Write);
        app.MapGet(DeskLinks.PersonChoices, PeopleAsync).RequireAuthorization(DeskPolicies.Write);
    }

    private static Task<IResult> EntriesAsync(HttpContext context, string? q, string? kind, string? language, EntryChoices choices, CancellationToken cancellationToken) =>
        SendAsync(context, q, EntryKinds.TryFromFolder(kind ?? "", out var known) ? known : null, language, choices, cancellationToken);

    private static Task<IResult> PeopleAsync(HttpContext context, string? q, string? language, EntryChoices choices, CancellationToken cancellationToken) =>
        SendAsync(context, q, EntryKind.Person, language, choices, cancellationToken);

    private static async Task<IResult> SendAsync(
        HttpContext context, string? typed, EntryKind? kind, string? language, EntryChoices choices, CancellationToken cancellationToken)
    {
        var text = typed is { Length: > LongestQuestion } ? typed[..LongestQuestion] : typed ?? "";
        var titles = language is "uz" or "kk" ? SiteLanguages.Parse(language) : (context.User.Writing ?? WritingSystem.UzbekLatin).Language;
        var found = await choices.FindAsync(kind, text, titles, Most, cancellationToken);

        return Results.Json(found.Select(choice => new
        {
            reference = choice.Reference.ToString(),
            key = choice.Reference.Key,
            title = choice.Title,
            lang = choice.TitleLanguage.Code(),
            kind = choice.Reference.Kind.Text(),
            @public = choice.IsPublic,
        }));
    }
}
