using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>One verb for many entries: first what will happen to each or why not, then each by itself.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class BulkModel(BulkOrder order) : DeskPage
{
    public static readonly Verb[] Verbs =
        [Verb.Submit, Verb.TakeBack, Verb.Approve, Verb.Publish, Verb.Return, Verb.Unschedule, Verb.Withdraw, Verb.Restore];

    [BindProperty(Name = "verb", SupportsGet = true)]
    public string? VerbWord { get; init; }

    [BindProperty(Name = "language", SupportsGet = true)]
    public string? LanguageCode { get; init; }

    [BindProperty(Name = "entry", SupportsGet = true)]
    public List<string> Chosen { get; init; } = [];

    [BindProperty(Name = "text")]
    public List<string> Texts { get; init; } = [];

    [BindProperty]
    public string? Reason { get; init; }

    [TempData]
    public string? BulkResults { get; set; }

    public Verb Verb { get; private set; }

    public IReadOnlyList<BulkLine> Lines { get; private set; } = [];

    public bool IsAnyPossible => Lines.Any(line => line.Offers.Any(offer => offer.IsPossible));

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!TryReadVerb())
        {
            return NotFound();
        }

        if (VerbOffer.NeedsReason(Verb) && string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), Refusal.ReasonMissing.Text());

            return await ShowAsync(cancellationToken);
        }

        BulkResults = BulkResult.Write(Verb, await order.CarryOutAsync(Verb, References(), Texts, Reason?.Trim(), Actor, cancellationToken));

        return Redirect(DeskLinks.BulkResult);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (!TryReadVerb())
        {
            return NotFound();
        }

        Title = Verb.Text();
        Lines = await order.LookAsync(Verb, References(), Languages(), Actor, cancellationToken);

        return Page();
    }

    private bool TryReadVerb()
    {
        Verb = AddressWords.TryParse<Verb>(VerbWord, out var verb) ? verb.Value : default;

        return verb is not null && Verbs.Contains(Verb);
    }

    private List<EntryReference> References() =>
        [.. Chosen.Concat(Request.Query["entry[]"]).Select(name => EntryReference.TryParse(name, out var reference) ? reference : null).OfType<EntryReference>().Distinct().Take(EntryList.PageSize)];

    private IReadOnlyList<SiteLanguage> Languages() =>
        SiteLanguages.All.Where(language => language.Code() == LanguageCode).ToList() is { Count: > 0 } one ? one : SiteLanguages.All;
}
