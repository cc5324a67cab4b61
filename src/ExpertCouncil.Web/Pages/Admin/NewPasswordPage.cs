using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin;

/// <summary>A page on which somebody chooses a password.</summary>
public abstract class NewPasswordPage : DeskPage
{
    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? PasswordAgain { get; set; }

    protected void CheckPasswords()
    {
        if (string.IsNullOrEmpty(Password))
        {
            ModelState.AddModelError(nameof(Password), AccountText.Password_Missing);
        }
        else if (Password != PasswordAgain)
        {
            ModelState.AddModelError(nameof(PasswordAgain), AccountText.Password_Differ);
        }
    }

    /// <summary>Says by the fields why an account was not made or changed.</summary>
    protected void Tell(IdentityResult result)
    {
        foreach (var error in result.Errors.DistinctBy(error => AccountWording.Of(error)))
        {
            ModelState.AddModelError(FieldOf(error.Code), AccountWording.Of(error));
        }
    }

    private static string FieldOf(string code) => code switch
    {
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName)
            or nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => "Email",
        nameof(IdentityErrorDescriber.PasswordMismatch) => "Current",
        _ => nameof(Password),
    };
}
