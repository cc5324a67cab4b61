using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language.Sorting;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.People;

public sealed class IndexModel(PublishedContent content) : PublicPage
{
    public IReadOnlyList<LetterGroup> Letters { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Head = SectionHead(SiteText.People_Title, SiteText.People_Lead, Section.People);
        Letters =
        [.. (await content.AllAsync(EntryKind.Person, Writing, cancellationToken))
            .OrderBy(SortName, AlphabetComparer.For(Writing)).ThenBy(card => card.Key, StringComparer.Ordinal)
            .GroupBy(card => AlphabetComparer.IndexLetter(SortName(card), Writing))
            .Select((group, index) => new LetterGroup(group.Key, $"letter-{index + 1}", [.. group]))];
    }

    private string SortName(EntryCard card) => ((PersonFacts)card.Facts).SortName.In(Language);
}

/// <summary>The people under one letter. The anchor is a number, because a letter may be one that addresses cannot hold.</summary>
public sealed record LetterGroup(string Letter, string Anchor, IReadOnlyList<EntryCard> People);
