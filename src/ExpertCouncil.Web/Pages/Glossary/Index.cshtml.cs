using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language.Sorting;

namespace ExpertCouncil.Web.Pages.Glossary;

public sealed class IndexModel(PublishedContent content) : RolePage(content, PageRole.Glossary)
{
    public IReadOnlyList<GlossaryTerm> Terms { get; private set; } = [];

    protected override Task LoadAsync(CancellationToken cancellationToken)
    {
        Terms = [.. Facts.Terms.OrderBy(term => term.Term.In(Language), AlphabetComparer.For(Writing))];

        return Task.CompletedTask;
    }
}
