using System.Security.Claims;
using ExpertCouncil.Core.Editorial;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Accounts;

/// <summary>Signs people in and out: each sign-in begins a session that the store knows, and stands in the journal.</summary>
public sealed class DeskSignIn(
    UserManager<Account> accounts,
    IHttpContextAccessor accessor,
    IUserClaimsPrincipalFactory<Account> principals,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation,
    DeskSessions sessions,
    AccountJournal journal) : SignInManager<Account>(accounts, accessor, principals, options, logger, schemes, confirmation)
{
    // Longer than a password takes to check, so that a refusal takes the same time whatever was wrong.
    private static readonly TimeSpan Refusal = TimeSpan.FromMilliseconds(600);

    private static readonly Account Nobody = new();
    private static readonly string NobodysPassword = new PasswordHasher<Account>().HashPassword(Nobody, Guid.NewGuid().ToString());

    /// <summary>First step. The answer says only whether it went well: whether the address is known, locked or disabled shows neither in words nor in time.</summary>
    public async Task<SignInResult> TryPasswordAsync(string email, string password)
    {
        // Real time, whatever the portal's clock says.
        var padding = Task.Delay(Refusal, TimeProvider.System, CancellationToken.None);
        var result = await CheckPasswordAsync(email, password.Length > PasswordRules.MaxLength ? "" : password);

        if (result is { Succeeded: false, RequiresTwoFactor: false })
        {
            await padding;
        }

        return result;
    }

    /// <summary>Second step: six digits of the app, or a recovery code. Both count towards closing the account; the framework counts the digits alone.</summary>
    public async Task<bool> TryCodeAsync(Account account, string typed)
    {
        if (await PreSignInCheck(account) is { } refused)
        {
            await RecordFailureAsync(account, ReasonOf(refused));

            return false;
        }

        var code = string.Concat(typed.Where(char.IsLetterOrDigit));
        var isOfApp = code.Length == AuthenticatorCodes.Digits && code.All(char.IsAsciiDigit);
        var result = isOfApp
            ? await TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await TwoFactorRecoveryCodeSignInAsync(RecoveryCodes.Canonical(code));

        if (result.Succeeded)
        {
            return true;
        }

        if (!isOfApp)
        {
            await UserManager.AccessFailedAsync(account);
        }

        await RecordFailureAsync(account, "code");

        return false;
    }

    /// <summary>Both steps in one request: the code of an account whose password was just right. An empty code is no attempt.</summary>
    public async Task<bool> TryCodeNowAsync(Account account, string typed)
    {
        var code = string.Concat(typed.Where(char.IsLetterOrDigit));

        if (code.Length == 0)
        {
            return false;
        }

        if (!await UserManager.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            await UserManager.AccessFailedAsync(account);
            await RecordFailureAsync(account, "code");

            return false;
        }

        await ResetLockout(account);
        await BeginAsync(account, hasTwoFactors: true);

        return true;
    }

    /// <summary>A passkey whose device has asked for a finger or a PIN counts as two factors.</summary>
    public async Task<bool> TryPasskeyAsync(string? credential)
    {
        var assertion = await PerformPasskeyAssertionAsync(credential ?? "");

        if (!assertion.Succeeded)
        {
            return false;
        }

        if (await PreSignInCheck(assertion.User) is not null)
        {
            await RecordFailureAsync(assertion.User, "disabled");

            return false;
        }

        await UserManager.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey);
        await BeginAsync(assertion.User, hasTwoFactors: true);

        return true;
    }

    // The framework throws where nothing was asked for or nothing came back, which any stranger can bring about.
    public override async Task<PasskeyAttestationResult> PerformPasskeyAttestationAsync(string credentialJson)
    {
        try
        {
            return await base.PerformPasskeyAttestationAsync(credentialJson);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            return PasskeyAttestationResult.Fail(new PasskeyException(exception.Message, exception));
        }
    }

    public override async Task<PasskeyAssertionResult<Account>> PerformPasskeyAssertionAsync(string credentialJson)
    {
        try
        {
            return await base.PerformPasskeyAssertionAsync(credentialJson);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            return PasskeyAssertionResult.Fail<Account>(new PasskeyException(exception.Message, exception));
        }
    }

    public override async Task<bool> CanSignInAsync(Account user) => !user.IsDisabled && await base.CanSignInAsync(user);

    public override async Task SignInWithClaimsAsync(Account user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        var hasTwoFactors = additionalClaims.Any(claim => claim is { Type: "amr", Value: "mfa" });
        await BeginAsync(user, hasTwoFactors);
    }

    /// <summary>Begins a session for somebody who has shown who they are.</summary>
    public async Task BeginAsync(Account account, bool hasTwoFactors)
    {
        var session = await sessions.BeginAsync(account, Context, hasTwoFactors);
        await journal.RecordAsync(AccountEvent.Own(Verb.SignIn, account) with { After = hasTwoFactors ? "two-factors" : "password" });
        await WriteCookieAsync(account, session);
    }

    /// <summary>After a change that ends sessions: the one it was made in goes on, with the account as it is now.</summary>
    public async Task ContinueAsync(Account account, bool? hasTwoFactors = null)
    {
        var session = await sessions.ContinueAsync(Context.User.SessionId, hasTwoFactors);
        await WriteCookieAsync(account, session);
    }

    public async Task EndAsync()
    {
        if (await UserManager.GetUserAsync(Context.User) is { } account)
        {
            sessions.End(Context.User.SessionId);
            await journal.RecordAsync(AccountEvent.Own(Verb.SignOut, account));
        }

        await Context.SignOutAsync(AuthenticationScheme);
        await Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
    }

    /// <summary>A failure is written down for accounts that exist; what was typed is not.</summary>
    public Task RecordFailureAsync(Account account, string reason) =>
        journal.RecordAsync(AccountEvent.Own(Verb.SignInFailed, account) with { Reason = reason });

    private async Task<SignInResult> CheckPasswordAsync(string email, string password)
    {
        if (await UserManager.FindByEmailAsync(email) is not { } account)
        {
            UserManager.PasswordHasher.VerifyHashedPassword(Nobody, NobodysPassword, password);

            return SignInResult.Failed;
        }

        var isRight = await UserManager.CheckPasswordAsync(account, password);

        if (await PreSignInCheck(account) is { } refused)
        {
            await RecordFailureAsync(account, ReasonOf(refused));

            return SignInResult.Failed;
        }

        if (!isRight)
        {
            await UserManager.AccessFailedAsync(account);
            await RecordFailureAsync(account, "password");

            return SignInResult.Failed;
        }

        var result = await SignInOrTwoFactorAsync(account, isPersistent: false);

        if (result.Succeeded)
        {
            await ResetLockout(account);
        }

        return result;
    }

    private static string ReasonOf(SignInResult refused) => refused.IsLockedOut ? "locked" : "disabled";

    private async Task WriteCookieAsync(Account account, DeskSession session)
    {
        var identity = new ClaimsIdentity(SessionClaims.Of(account, session), AuthenticationScheme);
        Context.User = new ClaimsPrincipal(identity);
        await Context.SignInAsync(AuthenticationScheme, Context.User, new AuthenticationProperties());
    }
}
