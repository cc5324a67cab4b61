using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Sqlite;
using ExpertCouncil.Web.Operations;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Accounts;

internal static class AccountsSetup
{
    public static IServiceCollection AddDeskAccounts(this IServiceCollection services)
    {
        services.AddDbContext<AccountStore>((provider, options) => options.UseStoreFile(provider.GetRequiredService<StoreFolder>(), AccountStore.MigrationsTable));
        services.AddScoped(provider => new StorePart(provider.GetRequiredService<AccountStore>()));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        // Holds nothing, so what lives as long as the portal may ask it too.
        services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.AddIdentityCore<Account>(Configure)
            .AddEntityFrameworkStores<AccountStore>()
            .AddUserManager<DeskAccounts>()
            .AddSignInManager<DeskSignIn>()
            .AddPasswordValidator<PasswordRules>()
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<DeskSessions>();
        services.AddScoped<SessionCheck>();
        services.AddScoped<AccountJournal>();
        services.AddScoped<NewAccounts>();
        services.AddScoped<Invitations>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<Colleagues>();
        services.AddScoped<FirstAccount>();
        services.AddSingleton<SetUpLink>();
        services.AddSingleton<SignInLimits>();
        services.AddSingleton<SignInNetworks>();
        services.AddScoped<InvitationMail>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<SiteOptions>>(Passkeys.Configure);
        services.AddSingleton<CommonPasswords>();

        return services;
    }

    private static void Configure(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        // An address may hold any sign; what makes one is checked where it is typed.
        options.User.AllowedUserNameCharacters = "";
        options.Lockout.MaxFailedAccessAttempts = 8;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        // No rules of composition: PasswordRules asks for length and for what nobody would guess.
        options.Password.RequiredLength = PasswordRules.MinLength;
        options.Password.RequiredUniqueChars = 1;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }
}
