using System.Globalization;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Localization;

/// <summary>The cultures that pick the interface texts. The neutral texts are Uzbek.</summary>
internal static class InterfaceCultures
{
    private static readonly CultureInfo Uzbek = CultureInfo.GetCultureInfo("uz-Latn-UZ");
    private static readonly CultureInfo Kazakh = CultureInfo.GetCultureInfo("kk");

    public static CultureInfo Of(WritingSystem writing) => writing.Language == SiteLanguage.Uzbek ? Uzbek : Kazakh;
}
