using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Publishing;

/// <summary>Renders a body to see whether it can be. What it names need not be public yet, but there.</summary>
internal sealed class BodyReadiness(CouncilStore store, Entry entry)
{
    // What stands behind a name does not matter here, only that something does.
    private static readonly SpeakerTarget SomePerson = new("", null, null);
    private static readonly KeyFigureTile SomeFigure = new("", "", null, null, null, null);

    public async Task<IEnumerable<Obstacle>> ObstaclesAsync(string body, SiteLanguage language, CancellationToken cancellationToken)
    {
        var known = await store.KnownAsync(TextNames.In(body), cancellationToken);
        var figures = TextNames.HasFigures(body) ? await FiguresAsync(cancellationToken) : [];
        var somewhere = new LinkTarget("/", "", language);

        var references = TextReferences.None with
        {
            Entry = name => EntryReference.TryParse(name, out var reference) && known.Contains(reference.Value) ? somewhere : null,
            Speaker = (key, _) => known.Contains(new EntryReference(EntryKind.Person, key)) ? SomePerson : null,
            File = name => entry.Media.FirstOrDefault(file => file.Name == name) is { } file ? new FileTarget("/", file.MediaType, file.Length) : null,
            KeyFigure = key => figures.Contains(key) ? SomeFigure : null,
        };

        CouncilMarkdown.TryRender(body, WritingSystem.Source(language), references, out _, out var faults);

        return faults.Select(fault => fault.Code == TextFaultCodes.ImageWithoutAlternative
            ? new Obstacle(ObstacleCode.AlternativeTextMissing, fault.Detail, fault.Line)
            : new Obstacle(ObstacleCode.TextFault, fault.Code, fault.Line, fault.Detail));
    }

    private async Task<HashSet<string>> FiguresAsync(CancellationToken cancellationToken) =>
        [.. (await store.Entries.AsNoTracking().Where(e => e.Kind == EntryKind.Page).Select(e => e.Facts).ToListAsync(cancellationToken))
            .OfType<PageFacts>()
            .Where(page => page.Role == PageRole.Figures)
            .SelectMany(page => page.Figures)
            .Select(figure => figure.Key)];
}
