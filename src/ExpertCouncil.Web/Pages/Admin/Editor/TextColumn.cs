using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>One of the editor's two columns: a text, and what the desk knows of it.</summary>
public sealed record TextColumn(Entry Entry, TextForm Form, Translation? Stored)
{
    /// <summary>Why the text is only to be read; null where it may be written.</summary>
    public Refusal? Closed { get; init; }

    public IReadOnlyList<Obstacle> Obstacles { get; init; } = [];

    public StaleReport? Stale { get; init; }

    /// <summary>Whose column of the two a submission takes along.</summary>
    public bool CanSubmit { get; init; }

    public SiteLanguage Language => Form.Language;

    public string Code => Language.Code();

    public bool IsReadOnly => Closed is not null;

    public bool IsSlugFrozen => Stored?.LiveNumber is not null;

    /// <summary>True where something was typed that cannot be saved as things stand.</summary>
    public bool HasStrandedText => IsReadOnly && Form.Written != TextForm.Of(Language, Stored).Written;

    /// <summary>What the column shows: where it cannot be written, the text as it is stored.</summary>
    public TextForm Shown => IsReadOnly ? TextForm.Of(Language, Stored) : Form;

    public IReadOnlyList<string> Headings => SectionPair.HeadingsOf(Shown.Written);

    public string Id(string field) => $"{Code}_{field}";

    /// <returns>Null where the control is only to be read: it is not sent then.</returns>
    public string? Name(string field) => IsReadOnly ? null : TextForm.Name(Language, field);

    public string Field(string field) => TextForm.Name(Language, field);
}
