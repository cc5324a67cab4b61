using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.SignIn;

[Authorize(Policy = DeskPolicies.SetUp)]
public sealed class OutModel(DeskSignIn signIn) : DeskPage
{
    public void OnGet() => Title = AccountText.SignOut_Title;

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.EndAsync();
        // What the browser kept of the desk goes too, and with it unsent texts of whoever leaves.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";

        return Redirect(DeskLinks.SignIn);
    }
}
