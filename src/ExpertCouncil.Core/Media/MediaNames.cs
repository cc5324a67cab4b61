using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Slugs;

namespace ExpertCouncil.Core.Media;

/// <summary>What a file is called beside the texts: a slug and an ending, the same on every system and in every address.</summary>
internal static class MediaNames
{
    // The word is the same in both languages.
    private const string Nameless = "fayl";

    // Names of devices: Windows could not export them.
    private static readonly HashSet<string> Reserved =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })];

    /// <param name="name">As the person's computer calls it, with folders or without.</param>
    /// <param name="language">Whose letters it may have.</param>
    /// <param name="ending">One of <see cref="MediaTypes.EndingOf"/>.</param>
    public static string Safe(string name, SiteLanguage language, string ending)
    {
        var bare = Path.GetFileNameWithoutExtension(name[(name.LastIndexOfAny(['/', '\\']) + 1)..]);
        var slug = Slug.From(bare, language);

        return (slug.Length == 0 ? Nameless : Reserved.Contains(slug) ? $"{Nameless}-{slug}" : slug) + ending;
    }

    /// <summary>The name itself, or with the first number that is free. A name whose bytes are the same is the same file.</summary>
    public static (string Name, MediaFile? Same) Free(IReadOnlyList<MediaFile> taken, string name, string sha256)
    {
        var (bare, ending) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));

        for (var number = 1; ; number++)
        {
            var wanted = number == 1 ? name : $"{bare}-{number}{ending}";
            var holder = taken.FirstOrDefault(file => string.Equals(file.Name, wanted, StringComparison.OrdinalIgnoreCase));

            if (holder is null || holder.Sha256 == sha256)
            {
                return (holder?.Name ?? wanted, holder);
            }
        }
    }
}
