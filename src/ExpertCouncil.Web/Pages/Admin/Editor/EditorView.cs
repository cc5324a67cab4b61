using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Pages.Admin.Facts;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>All the editor shows of an entry, whatever stands in its form.</summary>
public sealed record EditorView(DeskEntry Stored, EntryForm Form)
{
    /// <summary>The person's own language first.</summary>
    public required IReadOnlyList<TextColumn> Columns { get; init; }

    /// <summary>Why the facts are only to be read; null where they may be changed.</summary>
    public Refusal? FactsClosed { get; init; }

    /// <summary>Who else has the entry open.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>When what stands in the form was typed; null where it is what is stored.</summary>
    public DateTimeOffset? RestoredAt { get; init; }

    /// <summary>True when the form holds what no server has kept yet.</summary>
    public bool IsUnsaved { get; init; }

    public FactsForm Facts => Form.Facts;

    public EntryReference Reference => Stored.Entry.Reference;

    /// <summary>True when the person saved one of the texts last: what their browser still keeps of the form it sent has arrived.</summary>
    public bool WasSavedBy(Actor person) => Columns.Any(column => column.Stored?.Working?.AuthorId == person.Id);

    public bool CanWrite => FactsClosed is null || Columns.Any(column => !column.IsReadOnly);

    public IReadOnlyList<SectionPair> Sections => SectionPair.Of(Columns[0].Headings, Columns[1].Headings);

    /// <summary>The texts a button may send for review.</summary>
    public IReadOnlyList<TextColumn> Submittable => [.. Columns.Where(column => column.CanSubmit)];
}

/// <summary>Gathers what the editor shows.</summary>
public sealed class EditorViews(Readiness readiness, StaleReports staleness, Presences presences)
{
    public async Task<EditorView> OfAsync(DeskEntry stored, EntryForm form, Actor by, SiteLanguage own, CancellationToken cancellationToken)
    {
        var columns = new List<TextColumn>();
        var obstacles = await readiness.ObstaclesAsync(stored.Entry, cancellationToken);

        foreach (var language in new[] { own, own.Other() })
        {
            columns.Add(await ColumnAsync(stored, form.In(language), obstacles.GetValueOrDefault(language, []), by, cancellationToken));
        }

        var others = await presences.SeenAsync(stored.Entry.Reference.ToString(), by.Id!.Value, by.Name, "", cancellationToken);

        return new EditorView(stored, form)
        {
            Columns = columns,
            FactsClosed = WritingRights.OfFacts(stored.Entry, by),
            Others = [.. others.Select(EditorWording.Sentence)],
        };
    }

    private async Task<TextColumn> ColumnAsync(DeskEntry stored, TextForm form, IReadOnlyList<Obstacle> obstacles, Actor by, CancellationToken cancellationToken)
    {
        var text = stored.Entry.In(form.Language);
        var closed = WritingRights.Of(stored.Entry, form.Language, by);

        return new TextColumn(stored.Entry, form, text)
        {
            Closed = closed,
            CanSubmit = closed is null && Permissions.Refuse(by, Verb.Submit, stored.Entry.Facts, form.Language) is null,
            Obstacles = obstacles,
            Stale = text is null ? null : await staleness.FindAsync(stored.Entry, form.Language, cancellationToken),
        };
    }
}
