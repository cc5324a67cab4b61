using ExpertCouncil.Core;
using ExpertCouncil.Web.Feeds;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages;
using ExpertCouncil.Web.Pages.Errors;
using ExpertCouncil.Web.Security;

namespace ExpertCouncil.Web.Operations;

/// <summary>The portal as one list: what it is made of, and what a request passes through, in this order.</summary>
public static class CouncilSite
{
    public static WebApplicationBuilder AddCouncilSite(this WebApplicationBuilder builder)
    {
        builder.AddCouncilLogging();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddCouncilFolders();
        builder.Services.AddCouncilCore();
        builder.Services.AddScoped<StoreOpening>();
        builder.Services.AddSiteOptions();
        builder.Services.AddSiteLocalization();
        builder.Services.AddSitePages();
        builder.Services.AddSiteCompression();
        builder.AddRequestLimits();

        return builder;
    }

    public static WebApplication UseCouncilSite(this WebApplication app)
    {
        app.UseRequestLogging();
        app.UseSecurityHeaders();
        app.UseOneAddress();
        app.UseResponseCompression();
        app.UseRequestWriting();
        app.UseErrorPages();
        app.UseRouting();
        app.UseRateLimiter();
        app.MapStaticAssets();
        app.MapFrontDoor();
        app.MapSitemap();
        app.MapNewsFeed();
        app.MapSearchDescription();
        app.MapSuggestions();
        app.MapMedia();
        app.MapWorkPlanFile();
        app.MapRazorPages().WithStaticAssets();

        return app;
    }
}
