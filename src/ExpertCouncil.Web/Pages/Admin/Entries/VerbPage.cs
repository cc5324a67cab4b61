using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>Where verbs are carried out: shows the form of one, does it, or says why not with all that was typed.</summary>
public abstract class VerbPage(EditorialDesk desk) : LoadedEntryPage(desk)
{
    [FromRoute]
    public string Act { get; init; } = "";

    [BindProperty(Name = "language", SupportsGet = true)]
    public List<string> LanguageCodes { get; init; } = [];

    [BindProperty(Name = "seen")]
    public List<string> Seen { get; init; } = [];

    [BindProperty]
    public string? Reason { get; init; }

    public Verb Verb { get; private set; }

    public IReadOnlyList<SiteLanguage> Languages { get; private set; } = [];

    public IReadOnlyList<VerbHindrance> Hindrances { get; private set; } = [];

    public IEnumerable<SeenText> Shown => Languages.Select(language => SeenText.Of(Entry.In(language)!));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        Hindrances = [.. Languages.Select(Hindrance).OfType<VerbHindrance>()];

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        if (SeenText.IsOvertaken(Entry, Seen, Languages))
        {
            Hindrances = [new VerbHindrance(null, Refusal.Changed, [])];

            return Page();
        }

        CheckForm();

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await CarryOutAsync(cancellationToken);
        Hindrances = outcome.Hindrances;

        return outcome.IsDone ? Done(DeskLinks.Entry(Entry.Reference), DoneText()) : Page();
    }

    /// <summary>The verbs that are carried out here.</summary>
    protected abstract IReadOnlyList<Verb> Verbs { get; }

    protected virtual bool TryReadVerb(out Verb verb)
    {
        verb = AddressWords.TryParse<Verb>(Act, out var named) ? named.Value : default;

        return named is not null && Verbs.Contains(verb);
    }

    /// <summary>What the form lacks.</summary>
    protected virtual void CheckForm()
    {
        if (VerbOffer.NeedsReason(Verb) && string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), Refusal.ReasonMissing.Text());
        }
        else if (Reason?.Trim().Length > Revision.ReasonMaxLength)
        {
            ModelState.AddModelError(nameof(Reason), Refusal.ReasonTooLong.Text());
        }
    }

    protected virtual Task<VerbOutcome> CarryOutAsync(CancellationToken cancellationToken) =>
        Desk.CarryOutAsync(new VerbOrder(Entry.Reference, Verb, Languages, Reason?.Trim()), Actor, cancellationToken);

    protected virtual string DoneText() => $"{Verb.Done()}: {Title}";

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        if (!TryReadVerb(out var verb) || !await FindAsync(cancellationToken))
        {
            return false;
        }

        (Verb, Languages) = (verb, [.. SiteLanguages.All.Where(language => LanguageCodes.Contains(language.Code()) && Entry.In(language) is not null)]);

        return Languages.Count > 0;
    }

    private VerbHindrance? Hindrance(SiteLanguage language) =>
        Entry.In(language)!.Refuse(Verb, Actor) is { } refusal ? new VerbHindrance(language, refusal, []) : null;
}
