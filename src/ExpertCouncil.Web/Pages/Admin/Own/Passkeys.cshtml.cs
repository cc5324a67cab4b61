using System.Buffers.Text;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Own;

[Authorize(Policy = DeskPolicies.Write)]
public sealed class PasskeysModel(UserManager<Account> accounts, OwnAccount ownAccount) : OwnPage(accounts)
{
    public IReadOnlyList<UserPasskeyInfo> List { get; private set; } = [];

    public int NameMaxLength => Web.Accounts.Passkeys.NameMaxLength;

    public static string IdOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    public async Task OnGetAsync()
    {
        Title = AccountText.Passkeys_Title;
        List = [.. (await Accounts.GetPasskeysAsync(await OwnAsync())).OrderBy(passkey => passkey.CreatedAt)];
    }

    /// <summary>Only the script can add one; without it the form says so.</summary>
    public async Task<IActionResult> OnPostAddAsync()
    {
        await OnGetAsync();
        ModelState.AddModelError("", AccountText.Passkeys_NeedScript);

        return Page();
    }

    public async Task<IActionResult> OnPostNameAsync(string? id, string? name)
    {
        var account = await OwnAsync();

        if (await FindAsync(account, id) is not { } passkey)
        {
            return NotFound();
        }

        passkey.Name = Web.Accounts.Passkeys.NameOf(name);
        await ownAccount.SavePasskeyAsync(account, passkey, "passkey-named");

        return Done(DeskLinks.Passkeys, AccountText.Passkey_Renamed);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? id)
    {
        var account = await OwnAsync();

        if (await FindAsync(account, id) is not { } passkey)
        {
            return NotFound();
        }

        await ownAccount.RemovePasskeyAsync(account, passkey.CredentialId);

        return Done(DeskLinks.Passkeys, AccountText.Passkey_Removed);
    }

    private async Task<UserPasskeyInfo?> FindAsync(Account account, string? id) =>
        (await Accounts.GetPasskeysAsync(account)).FirstOrDefault(passkey => IdOf(passkey) == id);
}
