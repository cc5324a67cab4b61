using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

public sealed class NewsForm : FactsForm
{
    public string? Date { get; set; }

    public string? Category { get; set; }

    public override string View() => "_News.cshtml";

    protected override void Show(EntryFacts facts)
    {
        var news = (NewsFacts)facts;
        (Date, Category) = (FormDates.Write(news.Date), news.Category.ToString());
    }

    internal override EntryFacts Read(FormReader fields) =>
        new NewsFacts { Date = fields.RequiredDay(Date), Category = fields.Word<NewsCategory>(Category) };
}
