using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Pages.Admin.SignIn;

/// <summary>
/// Holds what was typed while its writer signs in again. Its own token may be as stale as the form's, so it asks where the request comes from instead; and it
/// counts attempts itself, for to be shown is none, and a refusal in its place would throw away what it holds.
/// </summary>
[Authorize(Policy = DeskPolicies.Anyone)]
[IgnoreAntiforgeryToken]
public sealed class KeptModel(DeskSignIn signIn, SignInNetworks networks, SignInLimits limits, IOptions<SiteOptions> site) : DeskPage
{
    public const string Prefix = "kept.";
    public const string AskPassword = "password";
    public const string AskCode = "code";
    public const string SendAgain = "send";

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public string Step { get; private set; } = AskPassword;

    public string Address { get; private set; } = DeskLinks.Dashboard;

    public IReadOnlyList<KeyValuePair<string, string>> Kept { get; private set; } = [];

    /// <summary>True where files were chosen: no page can put them into a form again, so it leads back to theirs instead.</summary>
    public bool HasFiles { get; private set; }

    public IActionResult OnGet() => Redirect(DeskLinks.SignIn);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!SameOrigin.Sent(Request, site.Value))
        {
            return BadRequest();
        }

        var first = KeptForm.AddressOf(HttpContext);
        Hold(await ReadAsync(isFirst: first is not null, cancellationToken), first);

        if (User.Identity?.IsAuthenticated == true)
        {
            Step = SendAgain;
        }
        else if (first is not null)
        {
            ModelState.Clear();
            (Email, Password, Code) = (null, null, null);
        }
        else
        {
            Step = Code is null ? await TakePasswordAsync(Email?.Trim() ?? "") : await TakeCodeAsync();
        }

        return Page();
    }

    /// <returns>Null for more than a form may be: only files are as large.</returns>
    private async Task<IFormCollection?> ReadAsync(bool isFirst, CancellationToken cancellationToken)
    {
        try
        {
            return await Request.ReadFormAsync(cancellationToken);
        }
        catch (Exception fault) when (isFirst && fault is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private void Hold(IFormCollection? form, string? first)
    {
        var address = ReturnAddress.Safe(first ?? form?["kept-address"].ToString());
        HasFiles = form is null || form.ContainsKey("kept-files") || form.Files.Any(file => file.Length > 0);
        Address = HasFiles ? address.Split('?')[0] : address;
        Kept = HasFiles ? [] : KeptFields.Of(form!, isFirst: first is not null);
        Title = HasFiles ? AccountText.Kept_FilesTitle : AccountText.Kept_Title;
    }

    private async Task<string> TakePasswordAsync(string email)
    {
        if (IsTooOften(email, nameof(Password)))
        {
            return AskPassword;
        }

        if (await signIn.TryPasswordAsync(email, Password ?? "") is { } result && (result.Succeeded || result.RequiresTwoFactor))
        {
            return result.Succeeded ? SendAgain : AskCode;
        }

        ModelState.AddModelError(nameof(Password), AccountText.SignIn_Refused);

        return AskPassword;
    }

    private async Task<string> TakeCodeAsync()
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return AskPassword;
        }

        if (IsTooOften(account.Email!, nameof(Code)))
        {
            return AskCode;
        }

        if (await signIn.TryCodeAsync(account, Code ?? ""))
        {
            return SendAgain;
        }

        ModelState.AddModelError(nameof(Code), AccountText.Code_Refused);

        return AskCode;
    }

    private bool IsTooOften(string email, string field)
    {
        if ((networks.Wait(HttpContext.Connection.RemoteIpAddress) ?? limits.Wait(email)) is not { } wait)
        {
            return false;
        }

        Response.TooMany(wait);
        ModelState.AddModelError(field, AccountText.SignIn_TooMany);

        return true;
    }
}
