using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>An entry at the desk: where its texts and facts stand, and what can be done.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class DetailModel(EditorialDesk desk, Journal journal, CouncilStore store, TimeProvider time) : LoadedEntryPage(desk)
{
    private const int EventCount = 10;
    private static readonly Verb[] Shared = [Verb.Submit, Verb.Approve, Verb.Publish, Verb.Schedule];

    public IReadOnlyList<TextPanel> Panels { get; private set; } = [];

    /// <summary>Verbs for both texts at once.</summary>
    public IReadOnlyList<VerbOffer> Together { get; private set; } = [];

    public IReadOnlyList<JournalLine> Events { get; private set; } = [];

    /// <summary>Who else has the entry open in the editor.</summary>
    public IReadOnlyList<Presence> Present { get; private set; } = [];

    /// <summary>True while the facts at the desk are not those the public sees.</summary>
    public bool HasNewFacts => Entry.LiveFacts is not null && Entry.FactsAuthor is not null;

    public bool MayReadLog => Actor.Rights!.Role >= Role.Reviewer;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken))
        {
            return NotFound();
        }

        var obstacles = await Desk.ObstaclesAsync(Entry, cancellationToken);
        Panels = [.. Sides.InOrder(Language).Take(2).Select(side => Panel(side, obstacles))];
        Together = Panels.All(panel => panel.Text is not null) ? [.. Shared.Where(Actor.Rights!.Allow).Select(Both).Where(offer => !offer.IsOutOfPlace)] : [];
        Events = [.. (await journal.ReadAsync(new JournalFilter { Entry = Entry.Reference }, before: null, cancellationToken)).Lines.Take(EventCount)];
        Present = await PresentAsync(cancellationToken);

        return Page();
    }

    private TextPanel Panel(Side side, IReadOnlyDictionary<SiteLanguage, IReadOnlyList<Core.Publishing.Obstacle>> obstacles)
    {
        var language = side == Side.Uzbekistan ? SiteLanguage.Uzbek : SiteLanguage.Kazakh;

        return new TextPanel(Entry, language, obstacles.GetValueOrDefault(language, []), Actor);
    }

    private VerbOffer Both(Verb verb) => VerbOffer.Together(Offer(Panels[0], verb), Offer(Panels[1], verb));

    private static VerbOffer Offer(TextPanel panel, Verb verb) => panel.Offers.First(offer => offer.Verb == verb);

    private async Task<IReadOnlyList<Presence>> PresentAsync(CancellationToken cancellationToken)
    {
        var (form, since, own) = (Entry.Reference.ToString(), time.GetUtcNow() - Presences.Lifetime, Actor.Id);

        return await store.Presences.AsNoTracking()
            .Where(presence => presence.Form == form && presence.SeenAt >= since && presence.AccountId != own)
            .OrderBy(presence => presence.Name).ThenBy(presence => presence.AccountId)
            .ToListAsync(cancellationToken);
    }
}
