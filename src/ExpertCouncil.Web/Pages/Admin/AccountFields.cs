using System.ComponentModel.DataAnnotations;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExpertCouncil.Web.Pages.Admin;

/// <summary>What is asked of the fields that several pages about accounts have.</summary>
internal static class AccountFields
{
    private static readonly EmailAddressAttribute Address = new();

    public static void CheckName(this PageModel page, string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > Account.NameMaxLength || name.Any(char.IsControl))
        {
            page.ModelState.AddModelError("Name", AccountText.Name_Missing);
        }
    }

    public static void CheckEmail(this PageModel page, string? email)
    {
        if (string.IsNullOrWhiteSpace(email) || email.Length > Account.EmailMaxLength || !Address.IsValid(email.Trim()) || email.Trim().Any(sign => char.IsWhiteSpace(sign) || char.IsControl(sign)))
        {
            page.ModelState.AddModelError("Email", AccountText.Email_Invalid);
        }
    }

    /// <summary>A page that answers with a refusal says itself why; it is not replaced by the general one.</summary>
    public static void KeepOwnPage(this HttpContext context) => context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
}
