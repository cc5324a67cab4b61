using System.Diagnostics.CodeAnalysis;
using ExpertCouncil.Core.Content;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <summary>The facts of an entry as they are typed: whatever stands in it can be shown again. Each kind has its own.</summary>
public abstract class FactsForm : FormRow
{
    /// <summary>The name of the form in the page: <c>Facts.Sources[0].Url</c>.</summary>
    public const string Prefix = "Facts";

    /// <summary>The name of the buttons that add, move and remove rows; their value is what <see cref="Apply"/> takes.</summary>
    public const string ActionField = "facts-action";

    /// <summary>A browser gets slow with longer lists of titles; older entries are found by typing the title in full.</summary>
    public const int MaxTitles = 150;

    private EntryFacts stored = null!;

    public List<string> Tags { get; } = [];

    public List<EntryRow> Related { get; } = [];

    public List<SourceRow> Sources { get; } = [];

    /// <summary>The partial of the kind, beside <c>_Facts.cshtml</c>.</summary>
    public abstract string View();

    /// <summary>The kinds of entries it picks by title, besides lists of all kinds.</summary>
    public virtual IReadOnlyList<EntryKind> PickedKinds() => [];

    /// <summary>What the form was opened with or is measured against.</summary>
    public EntryFacts Stored() => stored;

    /// <summary>The form with the facts as they stand.</summary>
    public static FactsForm Of(EntryFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var form = New(facts);
        form.Tags.AddRange(facts.Tags);
        form.Related.AddRange(facts.Related.Select(entry => new EntryRow { Entry = entry.ToString() }));
        form.Sources.AddRange(facts.Sources.Select(source => new SourceRow(source)));
        form.Show(facts);

        return form;
    }

    /// <summary>The form with what was typed. The entry's facts say of which kind it is, and what a form cannot change comes from them.</summary>
    public static FactsForm Read(IFormCollection posted, EntryFacts stored, string prefix = Prefix)
    {
        ArgumentNullException.ThrowIfNull(posted);
        ArgumentNullException.ThrowIfNull(stored);
        var form = New(stored);
        FormShape.Fill(form, posted, prefix);

        return form;
    }

    /// <summary>Tells the form what can be picked; needed before it is shown or read.</summary>
    public FactsForm With(FactsNames names)
    {
        Know(names);

        return this;
    }

    /// <summary>Does what a button of a row says: <c>add:Sources</c>, <c>remove:Sources:2</c>, <c>up:…</c>, <c>down:…</c>. Everything typed stays.</summary>
    /// <returns>False where the button means nothing here, or there was none: the form was sent to be saved.</returns>
    public bool Apply(string? action)
    {
        var isDone = RowAction.TryApply(this, action);
        Know(Names());

        return isDone;
    }

    /// <summary>Makes facts of what was typed.</summary>
    /// <param name="faults">Takes what is wrong, by the name of its control.</param>
    /// <param name="prefix">The name of the form in the page.</param>
    /// <param name="facts">The facts, where nothing is wrong.</param>
    public bool TryRead(ModelStateDictionary faults, string prefix, [NotNullWhen(true)] out EntryFacts? facts)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var before = faults.ErrorCount;
        var fields = new FormReader(faults, prefix, Names(), FormShape.TextsOf(Of(stored)).ToHashSet());
        var read = Read(fields) with { Tags = fields.Tags(Tags), Related = fields.References(Related), Sources = fields.Rows(Sources) };

        if (faults.ErrorCount == before)
        {
            fields.Check(read.FindFaults().Select(fault => fault with { Field = Control(fault.Field) }));
        }

        facts = faults.ErrorCount == before ? read : null;

        return facts is not null;
    }

    /// <summary>The control of a fact, where its name is another.</summary>
    protected virtual string Control(string field) => field;

    protected abstract void Show(EntryFacts facts);

    internal abstract EntryFacts Read(FormReader fields);

    private static FactsForm New(EntryFacts facts)
    {
        FactsForm form = facts switch
        {
            MeetingFacts => new MeetingForm(),
            MemorandumFacts => new MemorandumForm(),
            WorkPlanItemFacts => new WorkPlanItemForm(),
            NewsFacts => new NewsForm(),
            PersonFacts => new PersonForm(),
            OrganisationFacts => new OrganisationForm(),
            PageFacts => new PageForm(),
            _ => throw new ArgumentOutOfRangeException(nameof(facts), facts, "Every kind has a form."),
        };
        form.stored = facts;

        return form;
    }
}
