using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Accounts;

/// <summary>What the script of the sign-in and passkey pages asks. A passkey is something one has and, as the device asks for a finger or a PIN, a second factor too.</summary>
internal static class Passkeys
{
    public const int NameMaxLength = 60;
    public const int Most = 10;

    public static void Configure(IdentityPasskeyOptions options, IOptions<SiteOptions> site)
    {
        options.ServerDomain = new Uri(site.Value.BaseUrl).Host;
        options.UserVerificationRequirement = "required";
        options.ResidentKeyRequirement = "required";
    }

    public static void MapPasskeys(this IEndpointRouteBuilder app)
    {
        var entrance = app.MapGroup(DeskLinks.SignInPasskey).RequireAuthorization(DeskPolicies.Anyone).RequireRateLimiting(RequestLimits.SignIn).RequireFormToken();
        entrance.MapPost("/options", RequestOptionsAsync);
        entrance.MapPost("", SignInAsync);
        var own = app.MapGroup(DeskLinks.Passkeys).RequireAuthorization(DeskPolicies.Write).RequireRateLimiting(RequestLimits.SignIn).RequireFormToken();
        own.MapPost("/options", CreationOptionsAsync);
        own.MapPost("/new", AddAsync);
    }

    private static async Task<IResult> RequestOptionsAsync(DeskSignIn signIn) => Results.Text(await signIn.MakePasskeyRequestOptionsAsync(user: null), "application/json");

    private static async Task<IResult> SignInAsync(PasskeyAnswer answer, DeskSignIn signIn) =>
        await signIn.TryPasskeyAsync(answer.Credential) ? Results.Json(new { address = ReturnAddress.Safe(answer.AfterLogin) }) : Results.Unauthorized();

    private static async Task<IResult> CreationOptionsAsync(PasskeyWish wish, HttpContext context, UserManager<Account> accounts, DeskSignIn signIn)
    {
        var account = (await accounts.FindByIdAsync(context.User.AccountId.ToString()))!;

        if (await accounts.IsLockedOutAsync(account) || !await accounts.CheckPasswordAsync(account, wish.Password ?? ""))
        {
            await accounts.AccessFailedAsync(account);

            return Results.Json(new { reason = "password" }, statusCode: StatusCodes.Status400BadRequest);
        }

        if ((await accounts.GetPasskeysAsync(account)).Count >= Most)
        {
            return Results.Json(new { reason = "most" }, statusCode: StatusCodes.Status400BadRequest);
        }

        var entity = new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.Name };

        return Results.Text(await signIn.MakePasskeyCreationOptionsAsync(entity), "application/json");
    }

    // The options were made for whoever knew the password; the answer must belong to them.
    private static async Task<IResult> AddAsync(PasskeyAnswer answer, HttpContext context, UserManager<Account> accounts, DeskSignIn signIn, OwnAccount ownAccount)
    {
        var account = (await accounts.FindByIdAsync(context.User.AccountId.ToString()))!;
        var attestation = await signIn.PerformPasskeyAttestationAsync(answer.Credential ?? "");

        if (!attestation.Succeeded || attestation.UserEntity.Id != account.Id.ToString())
        {
            return Results.Json(new { reason = "refused" }, statusCode: StatusCodes.Status400BadRequest);
        }

        attestation.Passkey.Name = NameOf(answer.Name);

        return (await ownAccount.SavePasskeyAsync(account, attestation.Passkey, "passkey-added")).Succeeded
            ? Results.Json(new { address = DeskLinks.Passkeys })
            : Results.Json(new { reason = "refused" }, statusCode: StatusCodes.Status400BadRequest);
    }

    public static string NameOf(string? typed)
    {
        var name = string.Concat((typed ?? "").Where(sign => !char.IsControl(sign))).Trim();

        return name.Length > NameMaxLength ? name[..(char.IsHighSurrogate(name[NameMaxLength - 1]) ? NameMaxLength - 1 : NameMaxLength)] : name;
    }

    internal sealed record PasskeyWish(string? Password);

    internal sealed record PasskeyAnswer(string? Credential, string? Name, string? AfterLogin);
}
