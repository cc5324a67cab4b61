using System.Globalization;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import.Yaml;
using ExpertCouncil.Language.Slugs;

namespace ExpertCouncil.Core.Import;

/// <summary>What was read, of use only when there were no faults, and where its parts begin.</summary>
internal sealed record LanguageFileReading(LanguageFile File, int TitleLine, int SlugLine, int SummaryLine, int BodyLine);

internal static class LanguageFileReader
{
    private const string Fence = "---";

    /// <returns>Null when the file has no front matter that could be read.</returns>
    public static LanguageFileReading? Read(string text, FaultList faults)
    {
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal))
        {
            faults.Add(1, "The file begins with a line of three hyphens, then title, slug and summary, then three hyphens again.");

            return null;
        }

        var end = text.IndexOf($"\n{Fence}\n", Fence.Length, StringComparison.Ordinal);

        if (end < 0)
        {
            faults.Add(1, "The front matter is not closed; put a line of three hyphens after the summary.");

            return null;
        }

        var front = text[(Fence.Length + 1)..(end + 1)];
        var body = text[(end + Fence.Length + 2)..];
        var bodyLine = ContentText.LineAt(text, end + Fence.Length + 2) + body.TakeWhile(c => c == '\n').Count();

        return new YamlParsing(faults, linesBefore: 1).Parse(front) switch
        {
            YamlMap map => Read(map, body.Trim('\n'), bodyLine, faults),
            YamlNode node => Refuse(node, faults),
            null => null,
        };
    }

    private static LanguageFileReading? Refuse(YamlNode node, FaultList faults)
    {
        faults.Add(node.Line, "The front matter holds 'title: …', 'slug: …' and 'summary: …'.");

        return null;
    }

    private static LanguageFileReading Read(YamlMap map, string body, int bodyLine, FaultList faults)
    {
        var fields = new FieldReader(map, new FactsReading(faults));
        fields.Require("title", "slug", "summary");

        var file = new LanguageFile(fields.Text("title") ?? "", fields.Text("slug") ?? "", fields.Text("summary") ?? "", body);
        fields.End();

        Limit(fields, "title", file.Title, Revision.TitleMaxLength);
        Limit(fields, "summary", file.Summary, Revision.SummaryMaxLength);

        if (file.Slug.Length > 0 && !Slug.IsValid(file.Slug))
        {
            fields.Fault("slug", $"'{file.Slug}' is no slug: write lower-case ASCII letters, digits and single hyphens, at most {Length(Slug.MaxLength)}.");
        }

        return new LanguageFileReading(file, fields.Line("title"), fields.Line("slug"), fields.Line("summary"), bodyLine);
    }

    private static void Limit(FieldReader fields, string key, string value, int longest)
    {
        if (value.Length > longest)
        {
            fields.Fault(key, $"The {key} has {Length(value.Length)} characters; at most {Length(longest)} are allowed.");
        }

        if (value.Contains('\n', StringComparison.Ordinal))
        {
            fields.Fault(key, $"The {key} is one line of text.");
        }
    }

    private static string Length(int length) => length.ToString(CultureInfo.InvariantCulture);
}
