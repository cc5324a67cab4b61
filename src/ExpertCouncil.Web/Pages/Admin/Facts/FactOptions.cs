using ExpertCouncil.Core.Content;
using ExpertCouncil.Language.Dates;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <param name="Value">What the form sends.</param>
/// <param name="Text">What a person reads.</param>
public sealed record FactOption(string Value, string Text);

/// <summary>What the lists of choices hold.</summary>
public static class FactOptions
{
    private static readonly string[] LanguageTags = ["uz", "uz-Cyrl", "kk", "ru", "en", "kaa", "ky", "tg", "tk", "tr", "zh"];

    public static IEnumerable<FactOption> Of<T>(Func<T, string> text)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new FactOption(value.ToString(), text(value)));

    /// <summary>Values with a default, which is what nothing chosen means.</summary>
    public static IEnumerable<FactOption> WithDefault<T>(Func<T, string> text)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new FactOption(FormWords.Write(value) ?? "", text(value)));

    public static IEnumerable<FactOption> Zones(FactsNames names) => CouncilZone.All.Select(zone => new FactOption(zone.Id, zone.City(names.Writing)));

    public static IEnumerable<FactOption> Languages() => LanguageTags.Select(tag => new FactOption(tag, FactsWording.LanguageName(tag)));

    public static IEnumerable<FactOption> Entries(FactsNames names, EntryKind kind) =>
        names.Of(kind).Select(entry => new FactOption(entry.Reference.Key, names.Shown(entry, kind)));

    public static IEnumerable<FactOption> Tags(FactsNames names) => names.Tags.Select(tag => new FactOption(tag.Key, tag.NameIn(names.Writing)));

    public static IEnumerable<FactOption> Directions(FactsNames names) =>
        names.Tags.Where(tag => tag.IsDirection).Select(tag => new FactOption(tag.Key, tag.NameIn(names.Writing)));

    public static IEnumerable<FactOption> Files(FactsNames names) => names.Files.Select(file => new FactOption(file, file));
}
