using ExpertCouncil.Web.Pages.Admin.SignIn;

namespace ExpertCouncil.Web.Security;

/// <summary>The fields of a form that is kept, in their order. Secrets are not: they are typed again.</summary>
internal static class KeptFields
{
    private const string Token = "__RequestVerificationToken";

    private static readonly string[] Secrets = ["Password", "PasswordAgain", "Current", "StopPassword", "Digits"];

    /// <param name="form">As it was sent.</param>
    /// <param name="isFirst">True for the form itself, false for the page that already keeps it and marks what it keeps.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(IFormCollection form, bool isFirst) =>
    [
        .. form.Where(field => isFirst || field.Key.StartsWith(KeptModel.Prefix, StringComparison.Ordinal))
            .Select(field => (Name: isFirst ? field.Key : field.Key[KeptModel.Prefix.Length..], field.Value))
            .Where(field => field.Name != Token && !Secrets.Contains(field.Name))
            .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Name, value ?? ""))),
    ];
}
