using ExpertCouncil.Core.Export;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Core;

public static class CoreServices
{
    /// <summary>Adds the store and all that reads and writes it. <see cref="StoreFolder"/>, <see cref="ServedWritings"/> and <see cref="TimeProvider"/> come from the host.</summary>
    public static IServiceCollection AddCouncilCore(this IServiceCollection services)
    {
        services.AddDbContextPool<CouncilStore>((provider, options) =>
        {
            var connection = new SqliteConnectionStringBuilder { DataSource = provider.GetRequiredService<StoreFolder>().Database };
            options.UseSqlite(connection.ToString()).AddInterceptors(new SqlitePragmas());
        });

        services.AddScoped<SqliteStoreOpening>();
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

        return services;
    }
}
