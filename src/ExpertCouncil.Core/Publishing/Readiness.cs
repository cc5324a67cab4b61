using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Publishing;

/// <summary>Looks at a working text with all it goes public with.</summary>
public sealed class Readiness(CouncilStore store)
{
    /// <param name="entry">With its working texts, as <see cref="Desk.EditorialDesk.FindAsync"/> gives it.</param>
    /// <param name="language">Of the text that shall go public.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    /// <returns>What must be put right first; none when the text may go public.</returns>
    public async Task<IReadOnlyList<Obstacle>> ObstaclesAsync(Entry entry, SiteLanguage language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);

        if (entry.In(language) is not { Working: { } working } text)
        {
            return [new Obstacle(ObstacleCode.TitleMissing)];
        }

        return
        [
            .. OfText(text, working),
            .. await new BodyReadiness(store, entry).ObstaclesAsync(working.Body, language, cancellationToken),
            .. OfFacts(entry.Facts),
            .. await OfNamesAsync(entry, cancellationToken),
            .. await OfAddressAsync(entry, text, cancellationToken),
            .. await OfFilesAsync(entry, language, cancellationToken),
        ];
    }

    private static IEnumerable<Obstacle> OfText(Translation text, Revision working)
    {
        (bool Stands, ObstacleCode Code)[] obstacles =
        [
            (string.IsNullOrWhiteSpace(working.Title), ObstacleCode.TitleMissing),
            (string.IsNullOrWhiteSpace(working.Summary), ObstacleCode.SummaryMissing),
            (string.IsNullOrWhiteSpace(working.Body), ObstacleCode.BodyMissing),
            (text is { IsMajorUpdate: true, IsPublic: true } && working.ChangeNote is null, ObstacleCode.ChangeNoteMissing),
        ];

        return obstacles.Where(obstacle => obstacle.Stands).Select(obstacle => new Obstacle(obstacle.Code))
            .Concat(new[] { working.Title, working.Summary }
                .Where(line => !SpellingMarks.AreWellFormed(line, text.Language))
                .Select(line => new Obstacle(ObstacleCode.TextFault, Markdown.TextFaultCodes.WrongSpellingMark, Found: line)));
    }

    private static IEnumerable<Obstacle> OfFacts(EntryFacts facts)
    {
        if (facts is MeetingFacts { State: MeetingState.Held or MeetingState.Reported } meeting)
        {
            if (meeting is { Format: not MeetingFormat.Online, Place: null })
            {
                yield return new Obstacle(ObstacleCode.PlaceMissing);
            }

            if (meeting.Participants.Count == 0)
            {
                yield return new Obstacle(ObstacleCode.ParticipantsMissing);
            }
        }

        foreach (var words in LocalTexts.Of(facts).Where(words => string.IsNullOrWhiteSpace(words.Uzbek) || string.IsNullOrWhiteSpace(words.Kazakh)))
        {
            yield return new Obstacle(ObstacleCode.FactsTextMissing, words.Uzbek + words.Kazakh);
        }
    }

    private async Task<IEnumerable<Obstacle>> OfNamesAsync(Entry entry, CancellationToken cancellationToken)
    {
        var named = entry.Facts.Mentions.Concat(entry.Facts.Related).ToHashSet();
        var known = await store.KnownAsync(named, cancellationToken);
        var tags = await store.Tags.AsNoTracking().ToDictionaryAsync(tag => tag.Key, tag => tag.IsDirection, cancellationToken);
        var files = entry.Media.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);

        return
        [
            .. named.Where(name => !known.Contains(name)).Select(name => new Obstacle(ObstacleCode.EntryUnknown, name.ToString())),
            .. entry.Facts.Tags.Where(tag => !tags.ContainsKey(tag)).Select(tag => new Obstacle(ObstacleCode.TagUnknown, tag)),
            .. entry.Facts is WorkPlanItemFacts item && !tags.GetValueOrDefault(item.Direction) ? [new Obstacle(ObstacleCode.DirectionUnknown, item.Direction)] : Array.Empty<Obstacle>(),
            .. entry.Facts.Files.Where(file => !files.Contains(file)).Select(file => new Obstacle(ObstacleCode.FileUnknown, file)),
        ];
    }

    private async Task<IEnumerable<Obstacle>> OfAddressAsync(Entry entry, Translation text, CancellationToken cancellationToken)
    {
        var owner = await new SlugOwners(store).FindAsync(entry.Kind, text.Language, text.Slug, entry.Id, cancellationToken);
        var claims = Claim.Of(entry.Facts).ToHashSet();
        var others = claims.Count == 0
            ? []
            : await store.Entries.AsNoTracking().Where(e => e.Kind == entry.Kind && e.Id != entry.Id).Select(e => new { e.Kind, e.Key, e.Facts }).ToListAsync(cancellationToken);

        return others.Where(other => Claim.Of(other.Facts).Any(claims.Contains))
            .Select(other => new Obstacle(ObstacleCode.NumberTaken, new EntryReference(other.Kind, other.Key).ToString()))
            .Concat(owner is { } having ? [new Obstacle(ObstacleCode.SlugTaken, having.ToString())] : []);
    }

    // A conflict about the other language's file hinders that language alone.
    private async Task<IEnumerable<Obstacle>> OfFilesAsync(Entry entry, SiteLanguage language, CancellationToken cancellationToken)
    {
        var other = $"{entry.Reference}/{EntryFolder.NameOf(language.Other())}";

        return (await store.ImportConflicts.AsNoTracking().Where(c => c.EntryId == entry.Id && c.Path != other).Select(c => c.Path).ToListAsync(cancellationToken))
            .Select(path => new Obstacle(ObstacleCode.ConflictUnsettled, path));
    }
}
