using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace ExpertCouncil.Web.Operations;

internal static class CompressionSetup
{
    public static IServiceCollection AddSiteCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            // Pages hold no secret beside a reader's words, so compressing them over HTTPS gives nothing away (the BREACH attack needs both).
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/xml", "application/atom+xml", "text/csv"];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);

        return services;
    }
}
