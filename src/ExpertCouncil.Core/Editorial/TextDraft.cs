using System.Text;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Spelling;

namespace ExpertCouncil.Core.Editorial;

/// <summary>What an author writes: the body is Markdown as described in docs/content-format.md.</summary>
public sealed record TextDraft(string Title, string Summary, string Body)
{
    /// <summary>What readers are told of the update. Null keeps the note of the draft before, empty takes it away.</summary>
    public string? ChangeNote { get; init; }

    /// <summary>True for a change that leaves the other language's text in step, such as a corrected comma.</summary>
    public bool IsMinor { get; init; }

    /// <summary>The draft as it is saved: apostrophes, look-alike letters and invisible signs put right, so far as no person has to decide.</summary>
    public TextDraft InNormalForm(SiteLanguage language) => this with
    {
        Title = Normalisation.Of(Title, language).Text,
        Summary = Normalisation.Of(Summary, language).Text,
        Body = Normalisation.Of(Body, language).Text,
        ChangeNote = ChangeNote is null ? null : Normalisation.Of(ChangeNote, language).Text.Trim(),
    };

    public bool SaysTheSameAs(Revision revision) =>
        string.Equals(Title, revision.Title, StringComparison.Ordinal)
        && string.Equals(Summary, revision.Summary, StringComparison.Ordinal)
        && string.Equals(Body, revision.Body, StringComparison.Ordinal);

    /// <summary>Everything that keeps the draft from being saved. Nothing is cut off to make it fit.</summary>
    public IReadOnlyList<Refusal> Faults()
    {
        (bool IsWrong, Refusal Refusal)[] faults =
        [
            (string.IsNullOrWhiteSpace(Title), Refusal.TitleMissing),
            (Title.Length > Revision.TitleMaxLength, Refusal.TitleTooLong),
            (Summary.Length > Revision.SummaryMaxLength, Refusal.SummaryTooLong),
            (ChangeNote?.Length > Revision.NoteMaxLength, Refusal.NoteTooLong),
            (Encoding.UTF8.GetByteCount(Body) > Revision.BodyMaxBytes, Refusal.BodyTooLong),
        ];

        return [.. faults.Where(fault => fault.IsWrong).Select(fault => fault.Refusal)];
    }
}
