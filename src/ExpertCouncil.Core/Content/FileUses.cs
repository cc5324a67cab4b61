using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Content;

/// <summary>Where an entry names one of its files.</summary>
/// <param name="Language">Of the text that names it; null for the facts.</param>
/// <param name="IsPublic">True for what readers are shown, false for what the desk works on and for a name that leads to nothing.</param>
public sealed record FileUse(SiteLanguage? Language, bool IsPublic);

/// <summary>Asks the texts and facts of an entry which files they name.</summary>
public static class FileUses
{
    /// <param name="entry">With its live and working texts.</param>
    /// <param name="name">Of a file beside them.</param>
    public static IEnumerable<FileUse> Of(Entry entry, string name)
    {
        ArgumentNullException.ThrowIfNull(entry);

        return Of(entry).GetValueOrDefault(name, []);
    }

    /// <summary>All files that are named anywhere, with where.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<FileUse>> Of(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var uses = new List<(string Name, FileUse Use)>();

        foreach (var text in entry.Translations)
        {
            var shown = In(entry, text.Live?.Body, text.Language);
            var named = Named(entry, text.Live?.Body).Except(shown, StringComparer.Ordinal);
            uses.AddRange(shown.Select(name => (name, new FileUse(text.Language, IsPublic: true))));

            if (text.WorkingNumber != text.LiveNumber)
            {
                named = named.Concat(Named(entry, text.Working?.Body)).Union(In(entry, text.Working?.Body, text.Language), StringComparer.Ordinal);
            }

            uses.AddRange(named.Select(name => (name, new FileUse(text.Language, IsPublic: false))));
        }

        uses.AddRange((entry.LiveFacts?.Files ?? []).Select(name => (name, new FileUse(null, IsPublic: true))));
        uses.AddRange(entry.Facts.Files.Except(entry.LiveFacts?.Files ?? []).Select(name => (name, new FileUse(null, IsPublic: false))));

        return uses.GroupBy(use => use.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, IReadOnlyList<FileUse> (group) => [.. group.Select(use => use.Use)], StringComparer.Ordinal);
    }

    // A faulty text shows less than it names, and will want the rest when it is mended. A name within a longer one counts too: better kept than missed.
    private static IEnumerable<string> Named(Entry entry, string? body) =>
        entry.Media.Select(file => file.Name).Where(name => body?.Contains(name, StringComparison.Ordinal) == true);

    private static IReadOnlyList<string> In(Entry entry, string? body, SiteLanguage language)
    {
        var references = TextReferences.None with
        {
            File = name => entry.Media.FirstOrDefault(file => file.Name == name) is { } file ? new FileTarget("/", file.MediaType, file.Length) : null,
        };

        CouncilMarkdown.TryRender(body ?? "", WritingSystem.Source(language), references, out var rendered, out _);

        return rendered.Files;
    }
}
