using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Content;

/// <summary>A short text of the facts, given in both languages. Each is written on its own, neither is derived from the other.</summary>
public sealed record LocalText(string Uzbek, string Kazakh)
{
    public string In(SiteLanguage language) => language == SiteLanguage.Uzbek ? Uzbek : Kazakh;
}
