using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

public sealed class ParticipantRow : FormRow<Participant>
{
    private bool isDayKnown;
    private Post? held;

    public ParticipantRow()
    {
    }

    public ParticipantRow(Participant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        (Person, Side, Role) = (participant.Person, participant.Side.ToString(), participant.Role.ToString());
        (Name, Post) = (LocalRow.Of(participant.Name), LocalRow.Of(participant.Post));
    }

    public string? Person { get; set; }

    public LocalRow Name { get; private set; } = new();

    public string? Side { get; set; }

    public string? Role { get; set; }

    public LocalRow Post { get; private set; } = new();

    /// <summary>The post the person held on the day of the meeting, as far as it is known.</summary>
    public Post? PostHeld() => held;

    /// <summary>True where a person and a day are given and no post of that day is known.</summary>
    public bool IsPostUnknown() => isDayKnown && held is null;

    internal void LookUp(FactsNames known, DateOnly? day)
    {
        var person = known.Person(Person);
        isDayKnown = person is not null && day is not null;
        held = isDayKnown ? person!.PostOn(day!.Value) : null;
    }

    public override string? Summary() => string.IsNullOrWhiteSpace(Person) ? Names().InWords(Name) : Names().Show(EntryKind.Person, Person);

    internal override Participant Read(FormReader fields) => new()
    {
        Person = fields.Key(EntryKind.Person, Person),
        Name = fields.Local(Name),
        Side = fields.Word<Side>(Side),
        Role = fields.Word<ParticipantRole>(Role),
        Post = fields.Local(Post),
    };
}

public sealed class AgendaRow : FormRow<AgendaItem>
{
    public AgendaRow()
    {
    }

    public AgendaRow(AgendaItem item) => (Text, Note) = (LocalRow.Of(item?.Text), LocalRow.Of(item?.Note));

    public LocalRow Text { get; private set; } = new();

    public LocalRow Note { get; private set; } = new();

    public override string? Summary() => FormWords.Start(Names().InWords(Text));

    internal override AgendaItem Read(FormReader fields) => new(fields.RequiredLocal(Text), fields.Local(Note));
}

public sealed class DecisionRow : FormRow<Decision>
{
    public DecisionRow()
    {
    }

    public DecisionRow(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Text = LocalRow.Of(decision.Text);
        PlanItems.AddRange(EntryRow.Of(decision.PlanItems));
    }

    public LocalRow Text { get; private set; } = new();

    public List<EntryRow> PlanItems { get; } = [];

    public override string? Summary() => FormWords.Start(Names().InWords(Text));

    internal override Decision Read(FormReader fields) => new(fields.RequiredLocal(Text)) { PlanItems = fields.Keys(EntryKind.WorkPlanItem, PlanItems) };
}

public sealed class DocumentRow : FormRow<MeetingDocument>
{
    public DocumentRow()
    {
    }

    public DocumentRow(MeetingDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        (Role, File, Url, Language) = (document.Role.ToString(), document.File, document.Url, document.Language);
        Title = LocalRow.Of(document.Title);
    }

    public string? Role { get; set; }

    public LocalRow Title { get; private set; } = new();

    public string? File { get; set; }

    public string? Url { get; set; }

    public string? Language { get; set; }

    public override string? Summary() => Names().InWords(Title);

    internal override MeetingDocument Read(FormReader fields) => new()
    {
        Role = fields.Word<DocumentRole>(Role),
        Title = fields.RequiredLocal(Title),
        File = fields.File(File),
        Url = fields.Url(Url),
        Language = fields.LanguageTag(Language),
    };
}
