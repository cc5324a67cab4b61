using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ExpertCouncil.Web.Localization;

/// <summary>The words people read about accounts.</summary>
public static class AccountWording
{
    public static string Text(this Role role) => role switch
    {
        Role.Author => AccountText.Role_Author,
        Role.Reviewer => AccountText.Role_Reviewer,
        _ => AccountText.Role_Administrator,
    };

    public static string Hint(Role role) => role switch
    {
        Role.Author => AccountText.Role_AuthorHint,
        Role.Reviewer => AccountText.Role_ReviewerHint,
        _ => AccountText.Role_AdministratorHint,
    };

    public static string Institute(Side side) => side == Side.Uzbekistan ? AccountText.Side_Smti : AccountText.Side_Qsti;

    /// <summary>Rights as one line: role, institutes, languages.</summary>
    public static string Text(this Rights rights) => string.Join("; ",
        rights.Role.Text(), string.Join(", ", rights.Sides.Select(Institute)), string.Join(", ", rights.Languages.Select(language => language.Text())));

    /// <summary>What became of the mail with a link, and what to do with the link.</summary>
    public static string Text(this MailOutcome mail) => mail switch
    {
        MailOutcome.Sent => AccountText.Invite_Mailed,
        MailOutcome.Failed => $"{AccountText.Invite_NotMailed} {AccountText.Invite_LinkHint}",
        _ => AccountText.Invite_LinkHint,
    };

    public static string Of(IdentityError error) => error.Code switch
    {
        PasswordRules.TooShort or nameof(IdentityErrorDescriber.PasswordTooShort) =>
            AccountText.Password_TooShort.With(PasswordRules.MinLength.ToString(CultureInfo.InvariantCulture)),
        PasswordRules.TooLong => AccountText.Password_TooLong.With(PasswordRules.MaxLength.ToString(CultureInfo.InvariantCulture)),
        PasswordRules.TooCommon => AccountText.Password_TooCommon,
        PasswordRules.OwnName => AccountText.Password_OwnName,
        Colleagues.LastAdministrator => AccountText.Colleague_LastAdministrator,
        nameof(IdentityErrorDescriber.PasswordMismatch) => AccountText.Password_Wrong,
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => AccountText.Email_Taken,
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => AccountText.Email_Invalid,
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => AccountText.Colleague_ChangedMeanwhile,
        _ => AccountText.Change_Failed,
    };
}
