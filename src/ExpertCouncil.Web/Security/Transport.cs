using ExpertCouncil.Web.Operations;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Security;

/// <summary>How requests reach the portal: directly or through proxies it knows, and never in the open where its own address is https.</summary>
internal static class Transport
{
    public static IServiceCollection AddTransport(this IServiceCollection services)
    {
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ProxyOptions>>((options, proxies) =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;

            // Added to this very machine, which is known from the start; what anybody else claims is not believed.
            foreach (var proxy in proxies.Value.Known)
            {
                options.KnownIPNetworks.Add(ProxyOptions.Network(proxy));
            }
        });

        return services;
    }

    public static void UseTransport(this WebApplication app)
    {
        app.UseForwardedHeaders();
        var site = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value;

        if (site.IsHttps)
        {
            app.Use((context, next) => context.Request.IsHttps ? next(context) : LeadToHttpsAsync(context, site));
        }
    }

    // To the portal's own address, never to the host a request claims.
    private static Task LeadToHttpsAsync(HttpContext context, SiteOptions site)
    {
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = site.Absolute(context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent());

        return Task.CompletedTask;
    }
}
