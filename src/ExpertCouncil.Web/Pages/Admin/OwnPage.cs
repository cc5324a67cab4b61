using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Identity;

namespace ExpertCouncil.Web.Pages.Admin;

/// <summary>A page about the own account. What opens the desk is changed only by who knows the password, not by who finds the browser open.</summary>
public abstract class OwnPage(UserManager<Account> accounts) : NewPasswordPage
{
    protected UserManager<Account> Accounts { get; } = accounts;

    protected async Task<Account> OwnAsync() =>
        await Accounts.FindByIdAsync(User.AccountId.ToString()) ?? throw new InvalidOperationException("A session without an account.");

    /// <summary>Checks the password that was typed once more; wrong ones count as failed sign-ins.</summary>
    protected async Task<bool> IsConfirmedAsync(Account account, string? password, string field = "Current")
    {
        if (!await Accounts.IsLockedOutAsync(account) && await Accounts.CheckPasswordAsync(account, password ?? ""))
        {
            return true;
        }

        await Accounts.AccessFailedAsync(account);
        ModelState.AddModelError(field, AccountText.Password_Wrong);

        return false;
    }
}
