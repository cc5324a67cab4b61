using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

public sealed class MemorandumForm : FactsForm
{
    public string? Signed { get; set; }

    public LocalRow Place { get; private set; } = new();

    public LocalRow Occasion { get; private set; } = new();

    public List<string> Parties { get; } = [];

    public List<SignatoryRow> Signatories { get; } = [];

    public string? InForceFrom { get; set; }

    public string? InForceTo { get; set; }

    public List<LanguageRow> AuthenticLanguages { get; } = [];

    public string? Text { get; set; }

    public string? Scan { get; set; }

    public LocalRow Citation { get; private set; } = new();

    public List<LaterActionRow> LaterActions { get; } = [];

    public override string View() => "_Memorandum.cshtml";

    public override IReadOnlyList<EntryKind> PickedKinds() => [EntryKind.Person];

    protected override void Show(EntryFacts facts)
    {
        var memorandum = (MemorandumFacts)facts;
        (Signed, InForceFrom, InForceTo) = (FormDates.Write(memorandum.Signed), FormDates.Write(memorandum.InForceFrom), FormDates.Write(memorandum.InForceTo));
        (Place, Occasion, Citation) = (LocalRow.Of(memorandum.Place), LocalRow.Of(memorandum.Occasion), LocalRow.Of(memorandum.Citation));
        (Text, Scan) = (memorandum.Text.ToString(), memorandum.Scan);
        Parties.AddRange(memorandum.Parties);
        Signatories.AddRange(memorandum.Signatories.Select(signatory => new SignatoryRow(signatory)));
        AuthenticLanguages.AddRange(memorandum.AuthenticLanguages.Select(tag => new LanguageRow { Language = tag }));
        LaterActions.AddRange(memorandum.LaterActions.Select(action => new LaterActionRow(action)));
    }

    internal override EntryFacts Read(FormReader fields) => new MemorandumFacts
    {
        Signed = fields.RequiredDay(Signed),
        Place = fields.Local(Place),
        Occasion = fields.Local(Occasion),
        Parties = fields.Ticked(EntryKind.Organisation, Parties),
        Signatories = fields.Rows(Signatories),
        InForceFrom = fields.Day(InForceFrom),
        InForceTo = fields.Day(InForceTo),
        AuthenticLanguages = [.. fields.Rows(AuthenticLanguages).Distinct(StringComparer.Ordinal)],
        Text = fields.Word<MemorandumText>(Text),
        Scan = fields.File(Scan),
        Citation = fields.LocalOrNone(Citation),
        LaterActions = fields.Rows(LaterActions),
    };
}

public sealed class SignatoryRow : FormRow<Signatory>
{
    public SignatoryRow()
    {
    }

    public SignatoryRow(Signatory signatory)
    {
        ArgumentNullException.ThrowIfNull(signatory);
        (Person, Party, Post) = (signatory.Person, signatory.Party, LocalRow.Of(signatory.Post));
    }

    public string? Person { get; set; }

    public string? Party { get; set; }

    public LocalRow Post { get; private set; } = new();

    public override string? Summary() => Names().Show(EntryKind.Person, Person);

    internal override Signatory Read(FormReader fields) =>
        new(fields.RequiredKey(EntryKind.Person, Person), fields.RequiredKey(EntryKind.Organisation, Party), fields.Local(Post));
}

public sealed class LanguageRow : FormRow<string>
{
    public string? Language { get; set; }

    public override string? Summary() => Language is { Length: > 0 } tag ? FactsWording.LanguageName(tag) : null;

    internal override string Read(FormReader fields) => fields.LanguageTag(Language) ?? "";
}

public sealed class LaterActionRow : FormRow<LaterAction>
{
    public LaterActionRow()
    {
    }

    public LaterActionRow(LaterAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        (Date, Text, Entry) = (FormDates.Write(action.Date), LocalRow.Of(action.Text), action.Entry?.ToString());
    }

    public string? Date { get; set; }

    public LocalRow Text { get; private set; } = new();

    public string? Entry { get; set; }

    public override string? Summary() => Date;

    internal override LaterAction Read(FormReader fields) => new(fields.RequiredDate(Date), fields.RequiredLocal(Text), fields.Reference(Entry));
}
