using ExpertCouncil.Language;
using ExpertCouncil.Language.Dates;
using ExpertCouncil.Language.Numbers;
using ExpertCouncil.Language.Slugs;
using ExpertCouncil.Language.Sorting;

namespace ExpertCouncil.Web.Operations;

/// <summary>
/// Proves before a start that both languages come out right on this machine, whatever data of ICU, locale and time zones it has or lacks: the tables
/// are ours, but letters and their case come from the runtime.
/// </summary>
internal static class WritingCheck
{
    private const string CapitalLetters = "ІӘҢҒҮҰҚӨҺЎҲЁЙЩЪЭЮЯÄÖÜĞŞÑŪ";
    private const string SmallLetters = "іәңғүұқөһўҳёйщъэюяäöüğşñū";

    private static readonly WritingProbe[] Probes =
    [
        new("the months", "2024-yil 9-sentabr, 2024 йил 9 сентябрь, 2024 жылғы 9 қыркүйек, 2024 jylğy 9 qyrküiek", () =>
            string.Join(", ", WritingSystem.All.Select(system => OfficialDates.Long(new DateOnly(2024, 9, 9), system)))),
        new("small letters", SmallLetters, () => CapitalLetters.ToLowerInvariant()),
        new("capital letters", CapitalLetters, () => SmallLetters.ToUpperInvariant()),
        new("the letters of words", "", () => string.Concat((SmallLetters + "ʻʼ").Where(letter => !char.IsLetter(letter)))),
        new("the order of Uzbek words", "zamon oʻlka gʻalaba shahar choy", () => Sorted("choy gʻalaba oʻlka shahar zamon", WritingSystem.UzbekLatin)),
        new("the order of Uzbek words in Cyrillic", "замон яшил ўлка қозоқ ғалаба ҳамкор", () => Sorted("ғалаба замон қозоқ ўлка ҳамкор яшил", WritingSystem.UzbekCyrillic)),
        new("the order of Kazakh words", "ай әке ғалым дала қала ой өлең ұл іс", () => Sorted("іс ұл өлең ой қала дала ғалым әке ай", WritingSystem.KazakhCyrillic)),
        new("numbers", "\u22121\u00A0234,5", () => CouncilNumbers.Format(-1234.5m)),
        new("addresses", "ozbekiston-zhanalyqtar", () => $"{Slug.From("Oʻzbekiston", SiteLanguage.Uzbek)}-{Slug.From("ЖАҢАЛЫҚТАР", SiteLanguage.Kazakh)}"),
        new("the clocks of the capitals", "10:00 (Toshkent), 11:00 (Ostona)", () =>
            CouncilTime.Format(new DateTimeOffset(2024, 2, 1, 5, 0, 0, TimeSpan.Zero), WritingSystem.UzbekLatin)),
    ];

    /// <returns>A sentence that says what comes out wrong, or null when all is right.</returns>
    public static string? FindFault() => FindFault(Probes);

    internal static string? FindFault(IEnumerable<WritingProbe> probes)
    {
        foreach (var (subject, expected, write) in probes)
        {
            if (write() is var actual && !string.Equals(actual, expected, StringComparison.Ordinal))
            {
                return $"This machine writes {subject} wrongly: '{actual}' instead of '{expected}'. The program and its runtime do not belong together; install both anew.";
            }
        }

        return null;
    }

    private static string Sorted(string words, WritingSystem system) => string.Join(' ', words.Split(' ').Order(AlphabetComparer.For(system)));
}

/// <summary>One thing to write, and how it has to come out.</summary>
internal sealed record WritingProbe(string Subject, string Expected, Func<string> Write);
