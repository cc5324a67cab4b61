using ExpertCouncil.Core.Editorial;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Accounts;

/// <summary>What people do about their own way in. It ends their other sessions; the one it is done in goes on.</summary>
public sealed class OwnAccount(
    UserManager<Account> manager, IUserStore<Account> store, AccountStore accounts, DeskSignIn signIn, AccountJournal journal, TimeProvider time)
{
    public Task<IdentityResult> ChangePasswordAsync(Account account, string current, string password) =>
        ChangeAsync(account, "password", () => manager.ChangePasswordAsync(account, current, password));

    /// <summary>Takes an authenticator into use, once it has shown a right code.</summary>
    /// <returns>The recovery codes, or null for a wrong code.</returns>
    public async Task<IReadOnlyList<string>?> UseAuthenticatorAsync(Account account, string key, string code)
    {
        if (AuthenticatorCodes.FindStep(key, code, time.GetUtcNow()) is not { } step)
        {
            return null;
        }

        IEnumerable<string>? codes = null;
        account.LastCodeStep = step;
        var result = await ChangeAsync(account, "second-factor", async () =>
        {
            await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, key, CancellationToken.None);
            codes = await manager.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes.Count);

            return await manager.SetTwoFactorEnabledAsync(account, true);
        }, hasTwoFactors: true);

        return result.Succeeded ? codes?.ToList() : null;
    }

    /// <summary>Only authors may do without.</summary>
    /// <exception cref="EditorialException">The role requires a second factor.</exception>
    public Task<IdentityResult> StopAuthenticatorAsync(Account account) => account.NeedsSecondFactor
        ? throw new EditorialException(Refusal.NotAllowed)
        : ChangeAsync(account, "no-second-factor", () => manager.SetTwoFactorEnabledAsync(account, false));

    public async Task<IReadOnlyList<string>> RenewCodesAsync(Account account)
    {
        IEnumerable<string>? codes = null;
        await ChangeAsync(account, "recovery-codes", async () =>
        {
            codes = await manager.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes.Count);

            return IdentityResult.Success;
        });

        return [.. codes ?? []];
    }

    public Task<IdentityResult> SavePasskeyAsync(Account account, UserPasskeyInfo passkey, string what) =>
        ChangeAsync(account, what, () => manager.AddOrUpdatePasskeyAsync(account, passkey));

    public Task<IdentityResult> RemovePasskeyAsync(Account account, byte[] id) =>
        ChangeAsync(account, "passkey-removed", () => manager.RemovePasskeyAsync(account, id));

    /// <summary>Ends a session of the person's own.</summary>
    /// <returns>False where there is no such session.</returns>
    public async Task<bool> EndSessionAsync(Account account, Guid id)
    {
        if (await accounts.Sessions.SingleOrDefaultAsync(session => session.Id == id && session.AccountId == account.Id, CancellationToken.None) is not { } session)
        {
            return false;
        }

        accounts.Sessions.Remove(session);
        await journal.RecordAsync(AccountEvent.Own(Verb.EndSessions, account));

        return true;
    }

    public async Task EndOtherSessionsAsync(Account account, Guid own)
    {
        await journal.RecordAsync(
            async () =>
            {
                await accounts.Sessions.Where(session => session.AccountId == account.Id && session.Id != own).ExecuteDeleteAsync(CancellationToken.None);

                return IdentityResult.Success;
            },
            AccountEvent.Own(Verb.EndSessions, account));
    }

    private async Task<IdentityResult> ChangeAsync(Account account, string what, Func<Task<IdentityResult>> change, bool? hasTwoFactors = null)
    {
        var own = signIn.Context.User.SessionId;
        var result = await journal.RecordAsync(
            async () =>
            {
                var changed = await change();

                if (!changed.Succeeded)
                {
                    return changed;
                }

                await accounts.Sessions.Where(session => session.AccountId == account.Id && session.Id != own).ExecuteDeleteAsync(CancellationToken.None);

                return await manager.UpdateSecurityStampAsync(account);
            },
            AccountEvent.Own(Verb.ChangeSignIn, account) with { After = what });

        if (result.Succeeded)
        {
            await signIn.ContinueAsync(account, hasTwoFactors);
        }

        return result;
    }
}
