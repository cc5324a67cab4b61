namespace ExpertCouncil.Language;

/// <summary>The codes the two languages go by in file names, settings and the store.</summary>
public static class SiteLanguages
{
    public static IReadOnlyList<SiteLanguage> All { get; } = [SiteLanguage.Uzbek, SiteLanguage.Kazakh];

    /// <summary>The ISO 639-1 code: <c>uz</c> or <c>kk</c>.</summary>
    public static string Code(this SiteLanguage language) => language == SiteLanguage.Uzbek ? "uz" : "kk";

    public static SiteLanguage Other(this SiteLanguage language) =>
        language == SiteLanguage.Uzbek ? SiteLanguage.Kazakh : SiteLanguage.Uzbek;

    /// <exception cref="FormatException">The code is neither <c>uz</c> nor <c>kk</c>.</exception>
    public static SiteLanguage Parse(string code) => code switch
    {
        "uz" => SiteLanguage.Uzbek,
        "kk" => SiteLanguage.Kazakh,
        _ => throw new FormatException($"'{code}' is not a language of this site: uz or kk."),
    };
}
