using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import.Yaml;

namespace ExpertCouncil.Core.Import;

/// <summary>The tags file as it was read; the text is empty when it could not be.</summary>
internal sealed record TagsReading(string Text, IReadOnlyList<Tag> Tags, IReadOnlyList<Fault> Faults)
{
    public static async Task<TagsReading> ReadAsync(ContentFolder folder, CancellationToken cancellationToken)
    {
        var faults = new FaultList(ContentFolder.Tags);

        if (!File.Exists(folder.TagsPath))
        {
            faults.Add(1, "The file is missing; it names what entries are about.");

            return new TagsReading("", [], [.. faults.InOrder]);
        }

        if (await ContentText.ReadAsync(folder.TagsPath, faults, cancellationToken) is not { } text)
        {
            return new TagsReading("", [], [.. faults.InOrder]);
        }

        var reading = new FactsReading(faults);
        var tags = TagsFile.Read(text, reading);
        SpellingCheck.Check(reading);

        return new TagsReading(text, tags, [.. faults.InOrder]);
    }
}
