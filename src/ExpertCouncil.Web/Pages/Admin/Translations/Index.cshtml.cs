using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Translations;

/// <summary>What is missing or stale in which language: by kind, and entry by entry within one.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class IndexModel(EntryList entries) : DeskPage
{
    [BindProperty(Name = "kind", SupportsGet = true)]
    public string? Folder { get; init; }

    [BindProperty(Name = "page", SupportsGet = true)]
    public int Number { get; init; } = 1;

    public EntryKind Kind => EntryKinds.TryFromFolder(Folder ?? "", out var kind) ? kind.Value : EntryKind.Meeting;

    public IReadOnlyList<TranslationMapRow> Kinds { get; private set; } = [];

    public EntryListPage List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Title = DeskText.Nav_Translations;
        Kinds = await entries.TranslationMapAsync(cancellationToken);
        List = await entries.ListAsync(new EntryFilter { Kind = Kind }, Math.Max(1, Number), cancellationToken);
    }

    public string At(int page) => DeskLinks.TranslationsOf(Kind, page);
}
