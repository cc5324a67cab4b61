using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Publishing;

/// <summary>Looks at a working text with all it goes public with.</summary>
public sealed class Readiness(CouncilStore store)
{
    /// <param name="entry">With its working texts, as <see cref="Desk.EditorialDesk.FindAsync"/> gives it.</param>
    /// <param name="language">Of the text that shall go public.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    /// <returns>What must be put right first; none when the text may go public.</returns>
    public async Task<IReadOnlyList<Obstacle>> ObstaclesAsync(Entry entry, SiteLanguage language, CancellationToken cancellationToken) =>
        (await ObstaclesAsync(entry, [language], cancellationToken))[language];

    /// <summary>The same of all its texts, which share most of what is looked up.</summary>
    public async Task<IReadOnlyDictionary<SiteLanguage, IReadOnlyList<Obstacle>>> ObstaclesAsync(Entry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);

        return await ObstaclesAsync(entry, [.. entry.Translations.Select(text => text.Language)], cancellationToken);
    }

    private async Task<Dictionary<SiteLanguage, IReadOnlyList<Obstacle>>> ObstaclesAsync(Entry entry, IReadOnlyList<SiteLanguage> languages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var texts = languages.ToDictionary(language => language, entry.In);
        var found = await new ReadinessFacts(store).ReadAsync(entry, [.. texts.Values.OfType<Translation>().Where(text => text.Working is not null)], cancellationToken);

        return texts.ToDictionary(
            text => text.Key,
            text => text.Value is { Working: { } working } translation ? Of(translation, working, found) : (IReadOnlyList<Obstacle>)[new Obstacle(ObstacleCode.TitleMissing)]);
    }

    private static List<Obstacle> Of(Translation text, Revision working, ReadinessFacts found) =>
    [
        .. OfText(text, working),
        .. BodyReadiness.Obstacles(text, working.Body, found),
        .. OfFacts(text.Entry.Facts),
        .. OfNames(text.Entry, found),
        .. found.SameClaim.Select(other => new Obstacle(ObstacleCode.NumberTaken, other.ToString())),
        .. found.SlugOwners.TryGetValue(text.Language, out var owner) ? [new Obstacle(ObstacleCode.SlugTaken, owner.ToString())] : Array.Empty<Obstacle>(),
        .. found.Conflicts.Where(path => IsAbout(path, text)).Select(path => new Obstacle(ObstacleCode.ConflictUnsettled, path)),
    ];

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

    private static IEnumerable<Obstacle> OfNames(Entry entry, ReadinessFacts found)
    {
        var named = entry.Facts.Mentions.Concat(entry.Facts.Related).ToHashSet();
        var files = entry.Media.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);

        return
        [
            .. named.Where(name => !found.Known.Contains(name)).Select(name => new Obstacle(ObstacleCode.EntryUnknown, name.ToString())),
            .. entry.Facts.Tags.Where(tag => !found.Tags.ContainsKey(tag)).Select(tag => new Obstacle(ObstacleCode.TagUnknown, tag)),
            .. entry.Facts is WorkPlanItemFacts item && !found.Tags.GetValueOrDefault(item.Direction) ? [new Obstacle(ObstacleCode.DirectionUnknown, item.Direction)] : Array.Empty<Obstacle>(),
            .. entry.Facts.Files.Where(file => !files.Contains(file)).Select(file => new Obstacle(ObstacleCode.FileUnknown, file)),
        ];
    }

    // A conflict about the other language's file hinders that language alone.
    private static bool IsAbout(string path, Translation text) => path != $"{text.Entry.Reference}/{EntryFolder.NameOf(text.Language.Other())}";
}
