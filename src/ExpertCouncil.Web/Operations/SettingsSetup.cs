using ExpertCouncil.Core.Media;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Operations;

internal static class SettingsSetup
{
    /// <summary>Every setting is checked at start: a wrong one stops the host with a sentence that names it.</summary>
    public static IServiceCollection AddSiteOptions(this IServiceCollection services)
    {
        services.AddSettings<SiteOptions>(SiteOptions.Section);
        services.AddSingleton(provider => new ServedWritings(provider.GetRequiredService<IOptions<SiteOptions>>().Value.WritingSystems));
        services.AddSettings<SignInLimitOptions>(SignInLimitOptions.Section);
        services.AddSettings<PreviewLimitOptions>(PreviewLimitOptions.Section);
        services.AddSettings<MailOptions>(MailOptions.Section);
        services.AddSettings<ProxyOptions>(ProxyOptions.Section);
        services.AddSettings<ContentOptions>(ContentOptions.Section);
        services.AddSettings<StoreOptions>(StoreOptions.Section);
        services.AddSettings<MediaOptions>(MediaOptions.Section);
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<MediaOptions>>().Value);

        return services;
    }

    public static void AddCouncilFolders(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(provider => CouncilFolders.Find(
            provider.GetRequiredService<IOptions<ContentOptions>>().Value,
            provider.GetRequiredService<IOptions<StoreOptions>>().Value,
            builder.Environment.ContentRootPath));
        builder.Services.AddSingleton(provider => provider.GetRequiredService<CouncilFolders>().Store);
    }

    private static void AddSettings<TOptions>(this IServiceCollection services, string section)
        where TOptions : class
    {
        services.AddOptions<TOptions>().BindConfiguration(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TOptions>, SettingsValidation<TOptions>>();
    }
}
