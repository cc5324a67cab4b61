using System.Security.Claims;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Web.Accounts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Security;

internal static class DeskSecurity
{
    public static IServiceCollection AddDeskSecurity(this IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, DeskCookies>();
        services.AddSingleton<IConfigureOptions<AntiforgeryOptions>, DeskCookies>();
        services.AddSingleton<IConfigureOptions<CookieTempDataProviderOptions>, DeskCookies>();
        services.AddSingleton<PreviewLinks>();
        services.AddDataProtection().SetApplicationName("ExpertCouncil");
        services.AddOptions<KeyManagementOptions>().Configure<StoreFolder, ILoggerFactory>(KeepKeys);
        services.AddAuthorization(options =>
        {
            options.AddPolicy(DeskPolicies.Anyone, policy => policy.RequireAssertion(_ => true));
            options.AddPolicy(DeskPolicies.SetUp, policy => policy.RequireAuthenticatedUser());
            options.AddPolicy(DeskPolicies.Write, policy => Require(policy, Role.Author));
            options.AddPolicy(DeskPolicies.Review, policy => Require(policy, Role.Reviewer));
            options.AddPolicy(DeskPolicies.Administer, policy => Require(policy, Role.Administrator));
        });

        return services;
    }

    private static void Require(AuthorizationPolicyBuilder policy, Role least) =>
        policy.RequireAuthenticatedUser().RequireAssertion(context => Is(context.User, least));

    private static bool Is(ClaimsPrincipal user, Role least) => user.Identity?.IsAuthenticated == true && user.IsComplete && user.Actor.Rights!.Role >= least;

    // In the data folder, or every start would sign everybody out and refuse open forms. Only the portal's own user may read them.
    private static void KeepKeys(KeyManagementOptions options, StoreFolder folder, ILoggerFactory logging)
    {
        var keys = OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder.Keys)
            : Directory.CreateDirectory(folder.Keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        options.XmlRepository = new FileSystemXmlRepository(keys, logging);
    }
}
