using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Dates;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Publishing;

internal sealed record RenderedBody(string Html, IReadOnlyList<OutlineItem> Outline, IReadOnlyList<string> EntryLinks, IReadOnlyList<string> Files, bool HasPendingLinks)
{
    public static RenderedBody Empty { get; } = new("", [], [], [], false);
}

/// <summary>
/// Renders a live text with what it names, taken from the published rows alone: a text can never show anything of an entry that is not public.
/// What is not public yet is left out, the link written as plain text, and the row marked to be written again.
/// </summary>
internal sealed class BodyRendering(CouncilStore store, Entry entry)
{
    private static readonly string[] PendingFaults = [TextFaultCodes.UnknownEntry, TextFaultCodes.UnknownPerson, TextFaultCodes.UnknownFigure];

    /// <param name="text">Public; its live revision is rendered.</param>
    /// <param name="writing">Where the row is served: links stay there, and a text of its language comes out in its script; another one stays as it is stored.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    public async Task<RenderedBody> RenderAsync(Translation text, WritingSystem writing, CancellationToken cancellationToken)
    {
        var body = text.Live!.Body;
        var own = text.Language == writing.Language ? writing : WritingSystem.Source(text.Language);
        var names = TextNames.In(body);
        var targets = await CardsAsync(names, writing, cancellationToken);
        var speakers = own == writing ? targets : await CardsAsync(names, own, cancellationToken);
        var figures = TextNames.HasFigures(body) ? await FiguresAsync(own, cancellationToken) : null;
        var used = new HashSet<string>(StringComparer.Ordinal);

        var references = new TextReferences
        {
            Entry = name => EntryReference.TryParse(name, out var reference) && targets.TryGetValue(reference.Value, out var card)
                ? new LinkTarget(card.Address, card.Title, card.TextLanguage)
                : null,
            Speaker = (key, day) => Speaker(new EntryReference(EntryKind.Person, key), day, own, speakers, targets, used),
            File = File,
            KeyFigure = key => KeyFigure(key, own, figures, used),
            Day = day => OfficialDates.Long(day, own),
        };

        CouncilMarkdown.TryRender(body, own, references, out var rendered, out var faults);

        return new RenderedBody(
            rendered.Html,
            [.. rendered.Outline.Where(heading => heading.Level == 2).Select(heading => new OutlineItem(heading.Anchor, heading.Text))],
            [.. rendered.EntryLinks.Concat(used).Distinct()],
            rendered.Files,
            faults.Any(fault => PendingFaults.Contains(fault.Code)));
    }

    private static SpeakerTarget? Speaker(
        EntryReference person,
        DateOnly? day,
        WritingSystem own,
        Dictionary<EntryReference, EntryCard> speakers,
        Dictionary<EntryReference, EntryCard> targets,
        HashSet<string> used)
    {
        if (!speakers.TryGetValue(person, out var card) || card.Facts is not PersonFacts facts)
        {
            return null;
        }

        used.Add(person.ToString());
        var post = day is { } on ? facts.PostOn(on) : facts.Posts is [var newest, ..] ? newest : null;

        return new SpeakerTarget(card.Title, post?.Title.In(own.Language), targets.GetValueOrDefault(person)?.Address);
    }

    private static KeyFigureTile? KeyFigure(string key, WritingSystem own, EntryCard? page, HashSet<string> used)
    {
        if ((page?.Facts as PageFacts)?.Figures.FirstOrDefault(figure => figure.Key == key) is not { } found)
        {
            return null;
        }

        used.Add(page.Reference.ToString());

        return new KeyFigureTile(
            found.Label.In(own.Language),
            KeyFigureWords.Value(found, own),
            KeyFigureWords.Unit(found, own),
            string.Join(" · ", new[] { KeyFigureWords.Period(found.Period, own), KeyFigureWords.Status(found.Status, own), KeyFigureWords.Side(found.Side, own) }.OfType<string>()),
            found.Source?.Name.In(own.Language),
            found.Source?.Url);
    }

    private FileTarget? File(string name) =>
        entry.Media.FirstOrDefault(file => file.Name == name) is { } file
            ? new FileTarget(MediaAddresses.Of(file), file.MediaType, file.Length, file.Width, file.Height)
            : null;

    private async Task<Dictionary<EntryReference, EntryCard>> CardsAsync(
        HashSet<EntryReference> names, WritingSystem writing, CancellationToken cancellationToken) =>
        names.Count == 0
            ? []
            : (await store.PublishedTexts.AsNoTracking().In(writing).Named(names).Cards().ToListAsync(cancellationToken)).ToDictionary(card => card.Reference);

    private async Task<EntryCard?> FiguresAsync(WritingSystem writing, CancellationToken cancellationToken) =>
        await store.PublishedTexts.AsNoTracking().In(writing).OfKind(EntryKind.Page).Live()
            .With(PublishedFacet.Role, nameof(PageRole.Figures)).OldestFirst().Cards().FirstOrDefaultAsync(cancellationToken);
}
