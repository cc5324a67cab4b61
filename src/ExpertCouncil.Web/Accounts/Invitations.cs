using ExpertCouncil.Core.Editorial;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Accounts;

/// <summary>Invitations from the link that is made to the account that comes of it, or to their being withdrawn.</summary>
public sealed class Invitations(AccountStore accounts, NewAccounts newAccounts, UserManager<Account> manager, AccountJournal journal, TimeProvider time)
{
    /// <exception cref="EditorialException">The rights are not the actor's to give.</exception>
    /// <returns>The token of the link; it cannot be had again. An earlier invitation to the same address is void.</returns>
    public async Task<string> AddAsync(NewPerson person, Actor by)
    {
        Authority.Guard(by, Verb.Invite, before: null, person.Rights);
        var (token, now) = (LinkToken.Make(), time.GetUtcNow());
        await accounts.Invitations.Where(invitation => invitation.Email == person.Email).ExecuteDeleteAsync();
        accounts.Invitations.Add(new Invitation
        {
            Id = Guid.CreateVersion7(now),
            TokenHash = LinkToken.Hash(token),
            Email = person.Email,
            Name = person.Name,
            Role = person.Rights.Role,
            Sides = person.Rights.Sides,
            Languages = person.Rights.Languages,
            Writing = person.Writing,
            By = by.Name,
            At = now,
            ExpiresAt = now + Invitation.Lasts,
        });
        await journal.RecordAsync(new AccountEvent(Verb.Invite, by, person.Email) { After = person.Rights.InWords() });

        return token;
    }

    /// <summary>Null for a token that was never given out, is used up, withdrawn or too old: they are not told apart.</summary>
    public async Task<Invitation?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var hash = LinkToken.Hash(token);
        var invitation = await accounts.Invitations.AsNoTracking().SingleOrDefaultAsync(invitation => invitation.TokenHash == hash, cancellationToken);

        return invitation is not null && invitation.ExpiresAt > time.GetUtcNow() ? invitation : null;
    }

    /// <summary>
    /// Makes the account; for a colleague who has one and forgot the password it sets a new one, and leaves the second factor as it is. The invitation goes in
    /// the same transaction, so that it lets in one person only.
    /// </summary>
    /// <exception cref="LinkUsedUpException">Somebody else was first.</exception>
    public async Task<(Account Account, IdentityResult Result)> AcceptAsync(Invitation invitation, string name, string password) =>
        await manager.FindByEmailAsync(invitation.Email) is { } account
            ? (account, await SetPasswordAsync(account, invitation, password))
            : await newAccounts.AddAsync(new NewPerson(invitation.Email, name, invitation.Rights, invitation.Writing), password, alongside: () => UseUpAsync(invitation));

    public async Task<bool> WithdrawAsync(Guid id, Actor by)
    {
        if (await accounts.Invitations.FindAsync(id) is not { } invitation)
        {
            return false;
        }

        Authority.Guard(by, Verb.Invite, invitation.Rights, after: null);
        accounts.Invitations.Remove(invitation);
        await journal.RecordAsync(new AccountEvent(Verb.Invite, by, invitation.Email) { Before = invitation.Rights.InWords() });

        return true;
    }

    private Task<IdentityResult> SetPasswordAsync(Account account, Invitation invitation, string password) => journal.RecordAsync(
        async () =>
        {
            await UseUpAsync(invitation);
            await accounts.Sessions.Where(session => session.AccountId == account.Id).ExecuteDeleteAsync();
            var removed = await manager.RemovePasswordAsync(account);

            return removed.Succeeded ? await manager.AddPasswordAsync(account, password) : removed;
        },
        AccountEvent.Own(Verb.ChangeSignIn, account) with { After = "password-by-link" });

    private async Task UseUpAsync(Invitation invitation)
    {
        if (await accounts.Invitations.Where(open => open.Id == invitation.Id).ExecuteDeleteAsync() == 0)
        {
            throw new LinkUsedUpException();
        }
    }
}
