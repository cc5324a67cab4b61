using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin;

/// <summary>A page on which an administrator gives rights.</summary>
public abstract class RightsPage : DeskPage
{
    [BindProperty]
    public Role Role { get; set; }

    [BindProperty]
    public List<Side> Sides { get; set; } = [];

    [BindProperty]
    public List<SiteLanguage> Languages { get; set; } = [];

    /// <summary>The rights as they were chosen, or null with a message by what is missing.</summary>
    protected Rights? ChosenRights()
    {
        if (Sides.Count == 0)
        {
            ModelState.AddModelError(nameof(Sides), AccountText.Rights_SideMissing);
        }

        if (Languages.Count == 0)
        {
            ModelState.AddModelError(nameof(Languages), AccountText.Rights_LanguageMissing);
        }

        return ModelState.IsValid ? new Rights(Role, [.. Sides.Distinct().Order()], [.. Languages.Distinct().Order()]) : null;
    }

    protected void Choose(Rights rights) => (Role, Sides, Languages) = (rights.Role, [.. rights.Sides], [.. rights.Languages]);

    /// <summary>Says why a change of accounts was refused.</summary>
    protected void Tell(EditorialException refused) => ModelState.AddModelError(
        refused.Refusal == Refusal.OtherLanguage ? nameof(Languages) : nameof(Sides),
        refused.Refusal switch
        {
            Refusal.OtherSide => AccountText.Rights_OtherSide,
            Refusal.OtherLanguage => AccountText.Rights_OtherLanguage,
            _ => AccountText.Rights_NotAllowed,
        });
}
