using ExpertCouncil.Core;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Feeds;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages;
using ExpertCouncil.Web.Pages.Admin.Editor;
using ExpertCouncil.Web.Pages.Admin.Facts;
using ExpertCouncil.Web.Pages.Admin.Files;
using ExpertCouncil.Web.Pages.Errors;
using ExpertCouncil.Web.Security;

namespace ExpertCouncil.Web.Operations;

/// <summary>The portal as one list: what it is made of, and what a request passes through, in this order.</summary>
public static class CouncilSite
{
    public static WebApplicationBuilder AddCouncilSite(this WebApplicationBuilder builder, bool isCommand = false)
    {
        builder.AddCouncilLogging(isCommand);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddCouncilFolders();
        builder.Services.AddCouncilCore();
        builder.Services.AddScoped<StoreOpening>();
        builder.Services.AddHostedService<ScheduledPublishingHost>();
        builder.Services.AddHostedService<JournalWatchHost>();
        builder.Services.AddSiteOptions();
        builder.Services.AddSiteLocalization();
        builder.Services.AddSitePages();
        builder.Services.AddDeskAccounts();
        builder.Services.AddDeskSecurity();
        builder.Services.AddFactsForms();
        builder.Services.AddEditor();
        builder.Services.AddTransport();
        builder.Services.AddSiteCompression();
        builder.AddRequestLimits();

        return builder;
    }

    public static WebApplication UseCouncilSite(this WebApplication app)
    {
        app.UseRequestLogging();
        app.UseSecurityHeaders();
        app.UseTransport();
        app.UseFreshAnswers();
        app.UseOneAddress();
        app.UseResponseCompression();
        app.UseRequestWriting();
        app.UseErrorPages();
        app.UsePreviewPages();
        app.UseKeptForms();
        app.UseRouting();
        app.UseAuthentication();
        app.UseDeskWriting();
        app.UseRateLimiter();
        app.UseDeskGuard();
        app.UseAuthorization();
        app.UseUploadLimits();
        app.MapStaticAssets();
        app.MapFrontDoor();
        app.MapSitemap();
        app.MapNewsFeed();
        app.MapSearchDescription();
        app.MapSuggestions();
        app.MapMedia();
        app.MapWorkPlanFile();
        app.MapPasskeys();
        app.MapSignInAgain();
        app.MapLogFile();
        app.MapDeskPlanFile();
        app.MapEditor();
        app.MapChoices();
        app.MapDeskFiles();
        app.MapRazorPages().WithStaticAssets();

        return app;
    }
}
