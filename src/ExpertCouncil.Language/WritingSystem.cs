using System.Diagnostics.CodeAnalysis;

namespace ExpertCouncil.Language;

/// <summary>A language in one script: what a reader chooses, what an address begins with, and what a published row is written in.</summary>
public sealed class WritingSystem
{
    public static readonly WritingSystem UzbekLatin = new(SiteLanguage.Uzbek, Script.Latin, "uz", "uz", "Oʻzbekcha");
    public static readonly WritingSystem UzbekCyrillic = new(SiteLanguage.Uzbek, Script.Cyrillic, "uz-cyrl", "uz-Cyrl", "Ўзбекча");
    public static readonly WritingSystem KazakhCyrillic = new(SiteLanguage.Kazakh, Script.Cyrillic, "kk", "kk", "Қазақша");
    public static readonly WritingSystem KazakhLatin = new(SiteLanguage.Kazakh, Script.Latin, "kk-latn", "kk-Latn", "Qazaqşa");

    private WritingSystem(SiteLanguage language, Script script, string prefix, string tag, string nativeName) =>
        (Language, Script, Prefix, Tag, NativeName) = (language, script, prefix, tag, nativeName);

    public static IReadOnlyList<WritingSystem> All { get; } = [UzbekLatin, UzbekCyrillic, KazakhCyrillic, KazakhLatin];

    public SiteLanguage Language { get; }

    public Script Script { get; }

    /// <summary>The first segment of an address, in lower case: <c>uz</c>, <c>uz-cyrl</c>, <c>kk</c>, <c>kk-latn</c>.</summary>
    public string Prefix { get; }

    /// <summary>The BCP 47 tag for <c>lang</c> and <c>hreflang</c>. CLDR's likely scripts make <c>uz</c> Latin and <c>kk</c> Cyrillic.</summary>
    public string Tag { get; }

    /// <summary>The language's own name for itself, in this script.</summary>
    public string NativeName { get; }

    /// <summary>True for the script the language is stored in; the other one is derived when a text is published.</summary>
    public bool IsSource => this == Source(Language);

    /// <summary>The script a language is written and stored in: Uzbek in Latin (decree 61 of 2021), Kazakh in Cyrillic.</summary>
    public static WritingSystem Source(SiteLanguage language) => language == SiteLanguage.Uzbek ? UzbekLatin : KazakhCyrillic;

    public static WritingSystem Of(SiteLanguage language, Script script) =>
        All.Single(system => system.Language == language && system.Script == script);

    /// <summary>Finds the writing system an address begins with. Only the exact lower-case prefix counts.</summary>
    public static bool TryFromPrefix(string? prefix, [NotNullWhen(true)] out WritingSystem? system)
    {
        system = All.FirstOrDefault(candidate => string.Equals(candidate.Prefix, prefix, StringComparison.Ordinal));

        return system is not null;
    }

    public override string ToString() => Tag;
}
