using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Admin.Entries;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Staleness;

/// <summary>What the other language's text says since this one was last checked against it.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class IndexModel(EditorialDesk desk, StaleReports reports) : LoadedEntryPage(desk)
{
    [FromRoute(Name = "language")]
    public string Code { get; init; } = "";

    /// <summary>Both texts as they stood when the page was shown: what changed since was not checked.</summary>
    [BindProperty(Name = "seen")]
    public List<string> Seen { get; init; } = [];

    public SiteLanguage TextLanguage { get; private set; }

    /// <summary>Null while the texts are in step.</summary>
    public StaleReport? Report { get; private set; }

    public Refusal? Refusal { get; private set; }

    public IEnumerable<SeenText> Shown => Entry.Translations.Select(SeenText.Of);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        if (SeenText.IsOvertaken(Entry, Seen, Entry.Translations.Select(text => text.Language)))
        {
            Refusal = Core.Editorial.Refusal.Changed;

            return Page();
        }

        var outcome = await Desk.CarryOutAsync(new VerbOrder(Entry.Reference, Verb.Check, [TextLanguage]), Actor, cancellationToken);

        if (outcome.IsDone)
        {
            return Done(DeskLinks.Entry(Entry.Reference), $"{Verb.Check.Done()}: {TextLanguage.Text()}");
        }

        Refusal = outcome.Hindrances[0].Refusal;

        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken) || Languages.Find(Code) is not { } language || Entry.In(language) is not { } text)
        {
            return false;
        }

        TextLanguage = language;
        Title = $"{DeskText.Stale_Title}: {language.Text()}";
        Report = await reports.FindAsync(Entry, language, cancellationToken);
        Refusal = text.Refuse(Verb.Check, Actor);

        return true;
    }
}
