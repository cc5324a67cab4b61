using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Export.Yaml;
using ExpertCouncil.Core.Import.Yaml;

namespace ExpertCouncil.Core.Import;

/// <summary>Brings a file's text into the one layout, so that two texts that say the same are the same. Each answers null for a broken text.</summary>
internal static class ContentLayout
{
    public static string? OfFacts(EntryKind kind, string text)
    {
        var faults = new FaultList(EntryFolder.Facts);
        var facts = FactsReader.Read(kind, text, new FactsReading(faults));

        return facts is null || faults.Count > 0 ? null : FactsWriter.Write(facts);
    }

    public static string? OfText(string text)
    {
        var faults = new FaultList("");
        var reading = LanguageFileReader.Read(text, faults);

        return reading is null || faults.Count > 0 ? null : reading.File.ToString();
    }

    public static string? OfTags(string text)
    {
        var faults = new FaultList(ContentFolder.Tags);
        var tags = TagsFile.Read(text, new FactsReading(faults));

        return faults.Count > 0 ? null : TagsFile.Write(tags);
    }

    /// <summary>Files beside the text are kept by their hash, which has one layout only.</summary>
    public static string OfMedia(string sha256) => sha256;
}
