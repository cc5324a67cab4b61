using ExpertCouncil.Core.Editorial;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Accounts;

/// <summary>What administrators do to accounts. Each change ends the sessions of the person: they come back with the rights they now have.</summary>
public sealed class Colleagues(UserManager<Account> manager, AccountStore accounts, AccountJournal journal)
{
    public const string LastAdministrator = nameof(LastAdministrator);

    /// <exception cref="EditorialException">The rights are not the actor's to give or take.</exception>
    public Task<IdentityResult> ChangeRightsAsync(Account account, Rights rights, Actor by)
    {
        var before = account.Rights;
        Authority.Guard(by, Verb.ChangeRights, before, rights);
        (account.Role, account.Sides, account.Languages) = (rights.Role, rights.Sides, rights.Languages);

        return ChangeAsync(account, new AccountEvent(Verb.ChangeRights, by, account.Email!) { Before = before.InWords(), After = rights.InWords() });
    }

    /// <exception cref="EditorialException">The account is not the actor's to close or open.</exception>
    public Task<IdentityResult> SetDisabledAsync(Account account, bool isDisabled, Actor by)
    {
        Authority.Guard(by, Verb.ChangeRights, account.Rights, account.Rights);
        account.IsDisabled = isDisabled;
        var (open, closed) = (account.Rights.InWords(), "-");

        return ChangeAsync(account, new AccountEvent(Verb.ChangeRights, by, account.Email!) { Before = isDisabled ? open : closed, After = isDisabled ? closed : open });
    }

    /// <summary>For a lost telephone: the person signs in with the password and sets up a new second factor before anything else. Passkeys and recovery codes go too.</summary>
    /// <exception cref="EditorialException">The account is not the actor's to help.</exception>
    public Task<IdentityResult> ResetSecondFactorAsync(Account account, Actor by)
    {
        Authority.Guard(by, Verb.ChangeRights, account.Rights, account.Rights);
        account.TwoFactorEnabled = false;
        account.LockoutEnd = null;

        return ChangeAsync(
            account,
            new AccountEvent(Verb.ChangeSignIn, by, account.Email!) { After = "second-factor-reset" },
            async () =>
            {
                await accounts.UserPasskeys.Where(passkey => passkey.UserId == account.Id).ExecuteDeleteAsync();
                await accounts.UserTokens.Where(token => token.UserId == account.Id).ExecuteDeleteAsync();
            });
    }

    /// <exception cref="EditorialException">The account is not the actor's to touch.</exception>
    public Task<IdentityResult> EndSessionsAsync(Account account, Actor by)
    {
        Authority.Guard(by, Verb.EndSessions, account.Rights, account.Rights);

        return ChangeAsync(account, new AccountEvent(Verb.EndSessions, by, account.Email!));
    }

    private Task<IdentityResult> ChangeAsync(Account account, AccountEvent line, Func<Task>? alongside = null) => journal.RecordAsync(
        async () =>
        {
            var saved = await manager.UpdateSecurityStampAsync(account);
            await accounts.Sessions.Where(session => session.AccountId == account.Id).ExecuteDeleteAsync();
            await (alongside?.Invoke() ?? Task.CompletedTask);

            // Asked inside the transaction: two administrators may be demoting each other.
            return saved.Succeeded && !await accounts.Users.AnyAsync(other => other.Role == Role.Administrator && !other.IsDisabled)
                ? IdentityResult.Failed(new IdentityError { Code = LastAdministrator })
                : saved;
        },
        line);
}
