using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

public sealed class PersonForm : FactsForm
{
    public string? Side { get; set; }

    public LocalRow SortName { get; private set; } = new();

    public List<PostRow> Posts { get; } = [];

    public override string View() => "_Person.cshtml";

    protected override void Show(EntryFacts facts)
    {
        var person = (PersonFacts)facts;
        (Side, SortName) = (person.Side.ToString(), LocalRow.Of(person.SortName));
        Posts.AddRange(person.Posts.Select(post => new PostRow(post)));
    }

    internal override EntryFacts Read(FormReader fields) => new PersonFacts
    {
        Side = fields.Word<Side>(Side),
        SortName = fields.LocalOrNone(SortName),
        Posts = fields.Rows(Posts, (post, row) => row.Check(post.FindFaults())),
    };
}

public sealed class PostRow : FormRow<Post>
{
    public PostRow()
    {
    }

    public PostRow(Post post)
    {
        ArgumentNullException.ThrowIfNull(post);
        (Title, Organisation, Source) = (LocalRow.Of(post.Title), post.Organisation, new SourceRow(post.Source));
        (From, FromIs) = (FormDates.Write(post.From), FormWords.Write(post.FromIs));
        (To, ToIs) = (FormDates.Write(post.To), FormWords.Write(post.ToIs));
    }

    public LocalRow Title { get; private set; } = new();

    public string? Organisation { get; set; }

    public string? From { get; set; }

    public string? FromIs { get; set; }

    public string? To { get; set; }

    public string? ToIs { get; set; }

    public SourceRow Source { get; private set; } = new();

    public override string? Summary() => Names().InWords(Title);

    internal override Post Read(FormReader fields) => new()
    {
        Title = fields.RequiredLocal(Title),
        Organisation = fields.Key(EntryKind.Organisation, Organisation),
        From = fields.Date(From),
        FromIs = FormReader.WordOrDefault<DateCertainty>(FromIs),
        To = fields.Date(To),
        ToIs = FormReader.WordOrDefault<DateCertainty>(ToIs),
        Source = fields.Group(Source),
    };
}
