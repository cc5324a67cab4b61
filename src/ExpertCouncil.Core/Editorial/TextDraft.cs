using ExpertCouncil.Language;
using ExpertCouncil.Language.Spelling;

namespace ExpertCouncil.Core.Editorial;

/// <summary>What an author writes: the body is Markdown as described in docs/content-format.md.</summary>
public sealed record TextDraft(string Title, string Summary, string Body)
{
    public string? ChangeNote { get; init; }

    /// <summary>True for a change that leaves the other language's text in step, such as a corrected comma.</summary>
    public bool IsMinor { get; init; }

    /// <summary>The draft as it is saved: apostrophes, look-alike letters and invisible signs put right, so far as no person has to decide.</summary>
    public TextDraft InNormalForm(SiteLanguage language) => this with
    {
        Title = Normalisation.Of(Title, language).Text,
        Summary = Normalisation.Of(Summary, language).Text,
        Body = Normalisation.Of(Body, language).Text,
    };

    public bool SaysTheSameAs(Revision revision) =>
        string.Equals(Title, revision.Title, StringComparison.Ordinal)
        && string.Equals(Summary, revision.Summary, StringComparison.Ordinal)
        && string.Equals(Body, revision.Body, StringComparison.Ordinal);
}
