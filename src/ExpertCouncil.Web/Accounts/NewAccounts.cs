using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using Microsoft.AspNetCore.Identity;

namespace ExpertCouncil.Web.Accounts;

/// <summary>Makes accounts; there is no other way to come by one.</summary>
public sealed class NewAccounts(UserManager<Account> accounts, AccountJournal journal, TimeProvider time)
{
    /// <summary>Whoever works on the machine the portal runs on.</summary>
    public static Actor CommandLine { get; } = new("command line", ActorKind.Administrator);

    /// <param name="person">Who joins.</param>
    /// <param name="password">What they will sign in with.</param>
    /// <param name="by">Who let them in; null for the person themselves, who was invited.</param>
    /// <param name="alongside">Saved in the same transaction, such as the invitation being used up.</param>
    public async Task<(Account Account, IdentityResult Result)> AddAsync(NewPerson person, string password, Actor? by = null, Func<Task>? alongside = null)
    {
        var account = Account.Create(person.Email, person.Name, person.Rights, person.Writing, time.GetUtcNow());
        var line = new AccountEvent(Verb.Join, by ?? account.ToActor(), person.Email) { After = person.Rights.InWords() };
        var result = await journal.RecordAsync(
            async () =>
            {
                await (alongside?.Invoke() ?? Task.CompletedTask);

                return await accounts.CreateAsync(account, password);
            },
            line);

        return (account, result);
    }

    /// <summary>Gives an account a second factor before its person has signed in.</summary>
    /// <returns>The key for an authenticator app.</returns>
    public async Task<string> RequireCodeAsync(Account account)
    {
        await accounts.ResetAuthenticatorKeyAsync(account);
        await accounts.SetTwoFactorEnabledAsync(account, true);

        return (await accounts.GetAuthenticatorKeyAsync(account))!;
    }
}

/// <summary>What is known of somebody before they have an account.</summary>
public sealed record NewPerson(string Email, string Name, Rights Rights, WritingSystem Writing);
