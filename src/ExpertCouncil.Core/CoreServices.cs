using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Export;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Core;

public static class CoreServices
{
    /// <summary>Adds the store and all that reads and writes it. <see cref="StoreFolder"/>, <see cref="ServedWritings"/>, <see cref="Media.MediaOptions"/> and <see cref="TimeProvider"/> come from the host.</summary>
    public static IServiceCollection AddCouncilCore(this IServiceCollection services)
    {
        services.AddDbContextPool<CouncilStore>((provider, options) => options.UseStoreFile(provider.GetRequiredService<StoreFolder>()));

        services.AddScoped<SqliteStoreOpening>();
        services.AddScoped<Store.Listing.ListingRebuild>();
        services.AddScoped<PublishedContent>();
        services.AddScoped<Publisher>();
        services.AddScoped<Republication>();
        services.AddSingleton<Search.WordKeyCache>();
        services.AddScoped<Search.SiteSearch>();
        services.AddScoped<Search.SearchIndexer>();
        services.AddScoped<ContentImporter>();
        services.AddScoped<ContentExporter>();
        services.AddScoped<ContentDiff>();
        services.AddScoped<Import.Plan.WorkPlanImporter>();
        services.AddScoped<Import.Plan.PlanProposals>();
        services.AddScoped<Desk.DeskPlans>();
        services.AddScoped<Desk.PlanOrder>();
        services.AddScoped<Readiness>();
        services.AddScoped<ScheduledPublishing>();
        services.AddScoped<PreviewPublication>();
        services.AddDesk();
        services.AddScoped<Reports.MistakeLetterbox>();
        services.AddScoped<Reports.MistakeReports>();

        return services;
    }

    private static void AddDesk(this IServiceCollection services)
    {
        services.AddScoped<EditorialDesk>();
        services.AddScoped<EntryList>();
        services.AddScoped<EntryChoices>();
        services.AddScoped<EntryTitles>();
        services.AddScoped<StaleReports>();
        services.AddScoped<History>();
        services.AddScoped<Journal>();
        services.AddSingleton<JournalWatch>();
        services.AddScoped<Dashboard>();
        services.AddScoped<Conflicts>();
        services.AddScoped<Autosaves>();
        services.AddScoped<Presences>();
        services.AddScoped<Tags>();
        services.AddScoped<Attachments>();
        services.AddScoped<FileLibrary>();
    }
}
