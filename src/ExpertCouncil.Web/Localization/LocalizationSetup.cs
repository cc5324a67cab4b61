using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ExpertCouncil.Web.Localization;

internal static class LocalizationSetup
{
    public static IServiceCollection AddSiteLocalization(this IServiceCollection services)
    {
        ScriptedTexts.Install();
        services.AddHttpContextAccessor();
        services.AddScoped<SiteLinks>();
        services.AddSingleton<SiteFonts>();
        services.AddSingleton<DeskScripts>();
        // The default encoder writes Cyrillic and U+02BB as &#x…; and doubles every page.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

        return services;
    }

    public static IApplicationBuilder UseRequestWriting(this IApplicationBuilder app) => app.UseMiddleware<RequestWriting>().UseMiddleware<RememberedWriting>();
}
