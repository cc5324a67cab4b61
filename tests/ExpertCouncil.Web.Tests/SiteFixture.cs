using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Web.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ExpertCouncil.Web.Tests;

/// <summary>The real site on a SQLite file of its own, seeded from the real content files, with a still clock.</summary>
public sealed class SiteFixture : WebApplicationFactory<Program>
{
    /// <summary>Says which network address a request comes from.</summary>
    public const string ReaderHeader = "X-Test-Reader";

    /// <summary>Says which page or endpoint answered, by the pattern of its address.</summary>
    public const string PageHeader = "X-Test-Page";

    // Importing the content files takes most of a start: it is done once, and every site begins with a copy of what came of it.
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Imported = new(Import);

    private readonly DirectoryInfo data;

    // Other hosts on the same folder are configured here too; they find what the site holds, and not the beginning again.
    private readonly Lazy<DirectoryInfo> begun;

    public SiteFixture()
        : this(Directory.CreateTempSubdirectory("council-site-"), isCopy: true)
    {
    }

    /// <param name="data">The folder of the site, with a store or without; it is deleted afterwards.</param>
    /// <param name="isCopy">Whether it begins with what came of the content files.</param>
    internal SiteFixture(DirectoryInfo data, bool isCopy = false)
    {
        this.data = data;
        begun = new(() => isCopy && !IsEmpty ? data.Write(Imported.Value) : data);
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 7, 0, 0, TimeSpan.Zero));

    public string DataFolder => data.FullName;

    /// <summary>What requests have asked the stores.</summary>
    internal QueryCounter Queries { get; } = new();

    /// <summary>Begins without the content files, for tests that need none of them: a start takes a tenth of the time.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Settings other than those all tests have.</summary>
    public Dictionary<string, string> Settings { get; init; } = [];

    public async Task<IDocument> GetPageAsync(string path)
    {
        using var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var response = await client.GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, $"{path} answered {(int)response.StatusCode}");

        return await ReadAsync(await response.Content.ReadAsStringAsync());
    }

    public static Task<IDocument> ReadAsync(string html) => BrowsingContext.New().OpenAsync(request => request.Content(html));

    /// <summary>Works on the store behind the site, as the desk or an importer would.</summary>
    public async Task<T> OnStoreAsync<T>(Func<IServiceProvider, CouncilStore, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();

        return await work(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<CouncilStore>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSolutionRelativeContentRoot(Path.Combine("src", "ExpertCouncil.Web"));
        builder.UseSetting("Data:Folder", begun.Value.FullName);
        builder.UseSetting("Site:BaseUrl", "https://council.test");
        // All tests of a class come from one address.
        builder.UseSetting("SignIn:Attempts", "100000");
        builder.UseSetting("Content:ImportAtStart", IsEmpty ? "false" : "true");

        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<IStartupFilter, SecureTransport>();
            services.ConfigureDbContext<CouncilStore>(options => options.AddInterceptors(Queries));
            services.ConfigureDbContext<AccountStore>(options => options.AddInterceptors(Queries));
        });
    }

    private static Dictionary<string, byte[]> Import()
    {
        using var site = new SiteFixture(Directory.CreateTempSubdirectory("council-import-"));
        using var scope = site.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<CouncilStore>().Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");

        return site.data.Read();
    }

    // As the proxy before the portal would: every request came over HTTPS, and from where it says.
    private sealed class SecureTransport : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Request.Scheme = context.Request.Headers.ContainsKey("X-Test-Plain") ? "http" : "https";
                context.Connection.RemoteIpAddress = context.Request.Headers[ReaderHeader] is [{ } reader] ? IPAddress.Parse(reader) : context.Connection.RemoteIpAddress;
                context.Response.OnStarting(() =>
                {
                    context.Response.Headers[PageHeader] = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;

                    return Task.CompletedTask;
                });

                return rest(context);
            });
            next(app);
        };
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        data.DeleteStores();
        GC.SuppressFinalize(this);
    }
}
