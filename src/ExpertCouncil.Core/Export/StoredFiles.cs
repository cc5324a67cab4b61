using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Export.Yaml;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Export;

/// <summary>A file as the store would write it, in the one layout; of a media file the hash.</summary>
internal sealed record StoredFile(string Path, string Text, Func<string, string?> Layout);

internal static class StoredFiles
{
    /// <param name="entry">With its texts.</param>
    /// <param name="facts">The working facts or the public ones.</param>
    /// <param name="revision">Which revision of a translation counts; null leaves the language out.</param>
    public static IEnumerable<StoredFile> Of(Entry entry, EntryFacts facts, Func<Translation, Revision?> revision)
    {
        yield return new StoredFile($"{entry.Reference}/{EntryFolder.Facts}", FactsWriter.Write(facts), text => ContentLayout.OfFacts(entry.Kind, text));

        foreach (var language in SiteLanguages.All)
        {
            if (entry.In(language) is { } translation && revision(translation) is { } chosen)
            {
                yield return new StoredFile(
                    $"{entry.Reference}/{EntryFolder.NameOf(language)}", LanguageFile.Of(translation, chosen).ToString(), ContentLayout.OfText);
            }
        }
    }

    public static StoredFile Of(IEnumerable<Tag> tags) => new(ContentFolder.Tags, TagsFile.Write(tags), ContentLayout.OfTags);

    public static IEnumerable<StoredFile> MediaOf(Entry entry) =>
        entry.Media.OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new StoredFile($"{entry.Reference}/{file.Name}", file.Sha256, ContentLayout.OfMedia));
}
