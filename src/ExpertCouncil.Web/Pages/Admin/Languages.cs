using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin;

/// <summary>Languages as addresses of the desk name them: <c>uz</c>, <c>kk</c>.</summary>
public static class Languages
{
    /// <returns>Null for what names none.</returns>
    public static SiteLanguage? Find(string? code) => SiteLanguages.All.Where(language => language.Code() == code).Select(language => (SiteLanguage?)language).FirstOrDefault();
}
