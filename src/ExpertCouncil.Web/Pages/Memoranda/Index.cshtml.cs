using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Memoranda;

public sealed class IndexModel(PublishedContent content) : PublicPage
{
    private IReadOnlyDictionary<EntryReference, EntryCard> named = new Dictionary<EntryReference, EntryCard>();

    public IReadOnlyList<EntryCard> Memoranda { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Head = SectionHead(SiteText.Memoranda_Title, SiteText.Memoranda_Lead, Section.Memoranda);
        Memoranda = await content.AllAsync(EntryKind.Memorandum, Writing, cancellationToken);
        named = await content.CardsAsync(Memoranda.SelectMany(card => card.Facts.Mentions), Writing, cancellationToken);
    }

    /// <summary>The reader's own side first.</summary>
    public IEnumerable<EntryCard> PartiesOf(MemorandumFacts facts) => named.Organisations(facts.Parties, Language);
}
