using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Accounts;

/// <summary>The framework's accounts, closed after too many failures by the portal's clock instead of the machine's.</summary>
public sealed class DeskAccounts(
    AccountStore accounts,
    IUserStore<Account> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Account> passwords,
    IEnumerable<IUserValidator<Account>> userValidators,
    IEnumerable<IPasswordValidator<Account>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<Account>> logger,
    TimeProvider time) : UserManager<Account>(store, options, passwords, userValidators, passwordValidators, normalizer, errors, services, logger)
{
    public override Task<bool> IsLockedOutAsync(Account user) => Task.FromResult(user.LockoutEnabled && user.LockoutEnd > time.GetUtcNow());

    // One statement each: of guesses sent at the same moment every one counts, and the stamp tells whoever holds the account as it was before.
    public override async Task<IdentityResult> AccessFailedAsync(Account user)
    {
        var limit = Options.Lockout.MaxFailedAccessAttempts;
        DateTimeOffset? end = time.GetUtcNow() + Options.Lockout.DefaultLockoutTimeSpan;
        var stamp = Guid.NewGuid().ToString();
        await accounts.Users.Where(account => account.Id == user.Id).ExecuteUpdateAsync(set => set
            .SetProperty(account => account.AccessFailedCount, account => account.AccessFailedCount + 1 < limit ? account.AccessFailedCount + 1 : 0)
            .SetProperty(account => account.LockoutEnd, account => account.AccessFailedCount + 1 < limit ? account.LockoutEnd : end)
            .SetProperty(account => account.ConcurrencyStamp, stamp), CancellationToken);

        return await ReloadAsync(user);
    }

    public override async Task<IdentityResult> ResetAccessFailedCountAsync(Account user)
    {
        var stamp = Guid.NewGuid().ToString();
        await accounts.Users.Where(account => account.Id == user.Id && account.AccessFailedCount > 0).ExecuteUpdateAsync(set => set
            .SetProperty(account => account.AccessFailedCount, 0)
            .SetProperty(account => account.ConcurrencyStamp, stamp), CancellationToken);

        return await ReloadAsync(user);
    }

    private async Task<IdentityResult> ReloadAsync(Account user)
    {
        await accounts.Entry(user).ReloadAsync(CancellationToken);

        return IdentityResult.Success;
    }
}
