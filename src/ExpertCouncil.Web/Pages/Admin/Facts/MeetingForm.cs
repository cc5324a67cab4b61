using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

public sealed class MeetingForm : FactsForm
{
    public string? Number { get; set; }

    public string? State { get; set; }

    public string? Format { get; set; }

    public string? StartDay { get; set; }

    public string? StartTime { get; set; }

    public string? EndDay { get; set; }

    public string? EndTime { get; set; }

    public string? TimeZone { get; set; }

    public LocalRow Place { get; private set; } = new();

    public LocalRow Venue { get; private set; } = new();

    public string? Host { get; set; }

    public List<string> Organisers { get; } = [];

    public LocalRow Theme { get; private set; } = new();

    public List<ParticipantRow> Participants { get; } = [];

    public List<AgendaRow> Agenda { get; } = [];

    public List<DecisionRow> Decisions { get; } = [];

    public List<DocumentRow> Documents { get; } = [];

    public override string View() => "_Meeting.cshtml";

    public override IReadOnlyList<EntryKind> PickedKinds() => [EntryKind.Person, EntryKind.WorkPlanItem];

    protected override void Show(EntryFacts facts)
    {
        var meeting = (MeetingFacts)facts;
        (Number, State, Format) = (FormDates.Write(meeting.Number), meeting.State.ToString(), meeting.Format.ToString());
        (StartDay, StartTime) = FormDates.Write(meeting.Starts);
        (EndDay, EndTime) = FormDates.Write(meeting.Ends);
        (TimeZone, Host) = (meeting.TimeZone, meeting.Host);
        (Place, Venue, Theme) = (LocalRow.Of(meeting.Place), LocalRow.Of(meeting.Venue), LocalRow.Of(meeting.Theme));
        Organisers.AddRange(meeting.Organisers);
        Participants.AddRange(meeting.Participants.Select(participant => new ParticipantRow(participant)));
        Agenda.AddRange(meeting.Agenda.Select(item => new AgendaRow(item)));
        Decisions.AddRange(meeting.Decisions.Select(decision => new DecisionRow(decision)));
        Documents.AddRange(meeting.Documents.Select(document => new DocumentRow(document)));
    }

    internal override EntryFacts Read(FormReader fields) => new MeetingFacts
    {
        Number = fields.RequiredNumber(Number, 1, MeetingFacts.MaxNumber),
        State = fields.Word<MeetingState>(State),
        Format = fields.Word<MeetingFormat>(Format),
        Starts = new MeetingTime(fields.RequiredDay(StartDay), fields.Time(StartTime)),
        Ends = End(fields),
        TimeZone = FormReader.Text(TimeZone),
        Place = fields.Local(Place),
        Venue = fields.Local(Venue),
        Host = fields.Key(EntryKind.Organisation, Host),
        Organisers = fields.Ticked(EntryKind.Organisation, Organisers),
        Theme = fields.Local(Theme),
        Participants = fields.Rows(Participants, (participant, row) => row.Check(participant.FindFaults())),
        Agenda = fields.Rows(Agenda),
        Decisions = fields.Rows(Decisions),
        Documents = fields.Rows(Documents, (document, row) => row.Check(document.FindFaults())),
    };

    internal override void Know(FactsNames known)
    {
        var day = FormDates.Day(StartDay ?? "");
        Participants.ForEach(participant => participant.LookUp(known, day));
        base.Know(known);
    }

    // The names of the controls a person sees: a day and a time make one value.
    protected override string Control(string field) => field switch
    {
        nameof(MeetingFacts.Starts) => nameof(TimeZone),
        nameof(MeetingFacts.Ends) => EndDay is { Length: > 0 } ? nameof(EndDay) : nameof(EndTime),
        _ => field,
    };

    // An end with a time but no day is on the day of the start.
    private MeetingTime? End(FormReader fields)
    {
        var (day, time) = (fields.Day(EndDay), fields.Time(EndTime));

        return (day ?? (time is null ? null : FormDates.Day(StartDay ?? ""))) is { } end ? new MeetingTime(end, time) : null;
    }
}
