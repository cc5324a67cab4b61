using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Colleagues;

[Authorize(Policy = DeskPolicies.Administer)]
public sealed class InviteModel(Invitations invitations, UserManager<Account> accounts, InvitationMail mail, SiteLinks links) : RightsPage
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? WritingPrefix { get; set; }

    public void OnGet()
    {
        Title = AccountText.Invite_Title;
        WritingPrefix ??= Writing.Prefix;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        OnGet();
        this.CheckName(Name);
        this.CheckEmail(Email);

        if (!WritingSystem.TryFromPrefix(WritingPrefix, out var writing) || !links.WritingSystems.Contains(writing))
        {
            return BadRequest();
        }

        if (ModelState.IsValid && await accounts.FindByEmailAsync(Email!.Trim()) is not null)
        {
            ModelState.AddModelError(nameof(Email), AccountText.Email_Taken);
        }

        if (ChosenRights() is not { } rights)
        {
            return Page();
        }

        try
        {
            var person = new NewPerson(Email!.Trim(), Name!.Trim(), rights, writing);
            var link = links.Absolute(DeskLinks.InvitationOf(await invitations.AddAsync(person, Actor)));
            TempData[IndexModel.LinkKey] = link;
            TempData[IndexModel.MailedKey] = (await mail.SendAsync(person, link, cancellationToken)).ToString();

            return Done(DeskLinks.Accounts, AccountText.Invite_Made);
        }
        catch (EditorialException refused)
        {
            Tell(refused);

            return Page();
        }
    }
}
