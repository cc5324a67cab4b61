using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Web.Pages.Figures;

public sealed class IndexModel(PublishedContent content) : RolePage(content, PageRole.Figures)
{
    public IReadOnlyList<FigureChart> Charts { get; private set; } = [];

    /// <summary>The figures that no chart shows, and those chosen for the home page.</summary>
    public IReadOnlyList<KeyFigure> Tiles { get; private set; } = [];

    public IReadOnlyList<EntryCard> Related { get; private set; } = [];

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var series = FigureSeries.Among(Facts.Figures);
        Charts = [.. series.Select(one => new FigureChart(one, Writing))];
        Tiles = [.. Facts.Figures.Where(figure => figure.Home || !series.Any(one => one.Key == figure.Series))];
        var related = await Published.CardsAsync(Facts.Related, Writing, cancellationToken);
        Related = [.. Facts.Related.Where(related.ContainsKey).Select(reference => related[reference])];
    }
}
