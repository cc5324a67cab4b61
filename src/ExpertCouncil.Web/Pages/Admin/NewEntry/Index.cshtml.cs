using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Admin.Facts;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExpertCouncil.Web.Pages.Admin.NewEntry;

[Authorize(Policy = DeskPolicies.Write)]
public sealed class IndexModel(EditorialDesk desk, FactsNamesReader names, CreationTickets tickets) : DeskPage
{
    [FromRoute]
    public string? Folder { get; init; }

    /// <summary>Null while the kind is still to be chosen.</summary>
    public EntryKind? Kind { get; private set; }

    public NewEntryForm New { get; } = new();

    /// <summary>The entries of the kind that have one of the titles already.</summary>
    public IReadOnlyList<NamedEntry> SameTitle { get; private set; } = [];

    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Kind = EntryKinds.TryFromFolder(Folder ?? "", out var kind) ? kind : null;
        Title = Kind is { } known ? FactsText.New_TitleOf.With(known.Name()) : FactsText.New_Title;

        if (Folder is not null && Kind is null)
        {
            context.Result = NotFound();
        }
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        New.Ticket = Guid.CreateVersion7().ToString("N");
        New.Side = Actor.Rights?.Sides is [var only] ? only.ToString() : null;
        New.Know(await NamesAsync(typed: null, cancellationToken));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        FormShape.Fill(New, Request.Form, nameof(New));
        New.Know(await NamesAsync(Request.Form, cancellationToken));

        if (Kind is not { } kind)
        {
            return NotFound();
        }

        var wanted = New.Read(new FormReader(ModelState, nameof(New), New.Names(), kept: new HashSet<(SiteLanguage, string)>()), kind);

        return ModelState.IsValid ? await CreateAsync(wanted, cancellationToken) : Page();
    }

    private Task<FactsNames> NamesAsync(IFormCollection? typed, CancellationToken cancellationToken) =>
        names.ReadAsync(entry: null, picked: [], typed, Writing, Actor.Rights, cancellationToken);

    private async Task<IActionResult> CreateAsync(Core.Desk.NewEntry wanted, CancellationToken cancellationToken)
    {
        var outcome = await tickets.OnceAsync(User.AccountId, New.Ticket ?? "", async () =>
        {
            SameTitle = New.Another ? [] : [.. wanted.Titles.Values.SelectMany(title => New.Names().Titled(wanted.Kind, title)).Distinct()];

            return SameTitle.Count > 0 ? CreateOutcome.Refused() : await desk.CreateAsync(wanted, Actor, cancellationToken);
        });

        if (outcome.Created is { } created)
        {
            return Done(DeskLinks.Edit(created), FactsText.New_Done);
        }

        foreach (var refusal in outcome.Refusals)
        {
            ModelState.AddModelError(NewEntryForm.Control(refusal) is { } control ? $"{nameof(New)}.{control}" : "", refusal.Refusal.Text(Verb.Create));
        }

        return Page();
    }
}
