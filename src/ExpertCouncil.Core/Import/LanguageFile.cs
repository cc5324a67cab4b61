using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Export.Yaml;

namespace ExpertCouncil.Core.Import;

/// <summary>What <c>uz.md</c> or <c>kk.md</c> holds; the body is Markdown without empty lines around it.</summary>
internal sealed record LanguageFile(string Title, string Slug, string Summary, string Body)
{
    public static LanguageFile Of(Translation translation, Revision revision) =>
        new(revision.Title, translation.Slug, revision.Summary, revision.Body);

    public TextDraft Draft => new(Title, Summary, Body);

    /// <summary>The file's text in the one layout such files are exported in.</summary>
    public override string ToString()
    {
        var front = new YamlWriter().Field("title", Title).Field("slug", Slug).Field("summary", Summary);

        return Body.Length == 0 ? $"---\n{front}---\n" : $"---\n{front}---\n\n{Body}\n";
    }
}
