using System.Globalization;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Localization;

/// <summary>The cultures that pick the interface texts, one for each writing system. They carry nothing but their names: dates and numbers never ask them.</summary>
internal static class InterfaceCultures
{
    private static readonly Dictionary<WritingSystem, CultureInfo> Cultures = new()
    {
        [WritingSystem.UzbekLatin] = CultureInfo.GetCultureInfo("uz-Latn-UZ"),
        [WritingSystem.UzbekCyrillic] = CultureInfo.GetCultureInfo("uz-Cyrl-UZ"),
        [WritingSystem.KazakhCyrillic] = CultureInfo.GetCultureInfo("kk"),
        [WritingSystem.KazakhLatin] = CultureInfo.GetCultureInfo("kk-Latn"),
    };

    private static readonly Dictionary<string, WritingSystem> Writings = Cultures.ToDictionary(pair => pair.Value.Name, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    public static CultureInfo Of(WritingSystem writing) => Cultures[writing];

    /// <summary>Uzbek, whose texts are the neutral ones, for any culture the site does not know.</summary>
    public static WritingSystem WritingOf(CultureInfo culture) => Writings.GetValueOrDefault(culture.Name, WritingSystem.UzbekLatin);

    /// <summary>The name messengers know a language by. They tell scripts not apart.</summary>
    public static string Locale(WritingSystem writing) => writing.Language == SiteLanguage.Uzbek ? "uz_UZ" : "kk_KZ";
}
