using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Colleagues;

[Authorize(Policy = DeskPolicies.Administer)]
public sealed class DetailModel(
    UserManager<Account> accounts, Accounts.Colleagues colleagues, Invitations invitations, InvitationMail mail, SiteLinks links) : RightsPage
{
    [FromRoute]
    public Guid Id { get; init; }

    public Account Person { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAsync())
        {
            return NotFound();
        }

        Choose(Person.Rights);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync())
        {
            return NotFound();
        }

        return ChosenRights() is { } rights ? await ActAsync(() => colleagues.ChangeRightsAsync(Person, rights, Actor), AccountText.Rights_Saved) : Page();
    }

    public Task<IActionResult> OnPostDisableAsync() => HelpAsync(() => colleagues.SetDisabledAsync(Person, true, Actor), AccountText.Colleague_DisabledNow);

    public Task<IActionResult> OnPostEnableAsync() => HelpAsync(() => colleagues.SetDisabledAsync(Person, false, Actor), AccountText.Colleague_EnabledNow);

    public Task<IActionResult> OnPostResetFactorAsync() => HelpAsync(() => colleagues.ResetSecondFactorAsync(Person, Actor), AccountText.Factor_ResetDone);

    /// <summary>For a forgotten password: a link with which the colleague chooses a new one.</summary>
    public async Task<IActionResult> OnPostNewPasswordAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync())
        {
            return NotFound();
        }

        try
        {
            var person = new NewPerson(Person.Email!, Person.Name, Person.Rights, Person.Writing);
            var link = links.Absolute(DeskLinks.InvitationOf(await invitations.AddAsync(person, Actor)));
            TempData[IndexModel.LinkKey] = link;
            TempData[IndexModel.MailedKey] = (await mail.SendAsync(person, link, cancellationToken)).ToString();

            return Done(DeskLinks.Accounts, AccountText.Invite_Made);
        }
        catch (EditorialException refused)
        {
            ModelState.Clear();
            Choose(Person.Rights);
            Tell(refused);

            return Page();
        }
    }

    public Task<IActionResult> OnPostEndSessionsAsync() => HelpAsync(() => colleagues.EndSessionsAsync(Person, Actor), AccountText.Sessions_Ended);

    private async Task<IActionResult> HelpAsync(Func<Task<IdentityResult>> act, string notice)
    {
        if (!await FindAsync())
        {
            return NotFound();
        }

        Choose(Person.Rights);
        // The rights of the form above were not sent along.
        ModelState.Clear();

        return await ActAsync(act, notice);
    }

    private async Task<IActionResult> ActAsync(Func<Task<IdentityResult>> act, string notice)
    {
        try
        {
            if (await act() is { Succeeded: false } refused)
            {
                ModelState.AddModelError("", AccountWording.Of(refused.Errors.First()));

                return Page();
            }
        }
        catch (EditorialException refused)
        {
            Tell(refused);

            return Page();
        }

        return Done(DeskLinks.AccountOf(Person.Id), notice);
    }

    private async Task<bool> FindAsync()
    {
        Person = (await accounts.FindByIdAsync(Id.ToString()))!;
        Title = Person?.Name ?? "";

        return Person is not null;
    }
}
