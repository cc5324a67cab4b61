using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Memoranda;

public sealed class ParallelModel(PublishedContent content) : EntryPage(content)
{
    public MemorandumFacts Facts => (MemorandumFacts)Text.Facts;

    /// <summary>The text in the other language; null where it has none of its own.</summary>
    public PublishedText? Other { get; private set; }

    public IReadOnlyList<ParallelRow> Rows { get; private set; } = [];

    protected override EntryKind Kind => EntryKind.Memorandum;

    protected override string AddressTail => SiteLinks.ParallelTail;

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var single = Head;
        Head = single with
        {
            Title = SiteText.Memorandum_ParallelTitle.With(Text.Title),
            Canonical = single.Canonical is { } original ? original + AddressTail : null,
            AddressIn = writing => single.AddressIn(writing) is { } address ? address + AddressTail : null,
        };
        Other = await OtherAsync(cancellationToken);
        Rows = Other is null ? [] : ParallelText.Rows(SideOf(Text), SideOf(Other));
    }

    private async Task<PublishedText?> OtherAsync(CancellationToken cancellationToken)
    {
        var source = WritingSystem.Source(Language.Other());
        var alternate = Text.Alternates.FirstOrDefault(alternate => alternate.Writing == source && alternate.IsOwn);

        return alternate is not null && !Text.IsFallback && await Published.FindAsync(Kind, alternate.Slug, source, cancellationToken) is { WithdrawnAt: null } other
            ? other
            : null;
    }

    private static ParallelSide SideOf(PublishedText text) => new(text.Html, text.Writing.Prefix + "-");
}
