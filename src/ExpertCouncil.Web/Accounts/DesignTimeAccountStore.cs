using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ExpertCouncil.Web.Accounts;

/// <summary>Lets `dotnet ef migrations add` build the model without starting the portal.</summary>
internal sealed class DesignTimeAccountStore : IDesignTimeDbContextFactory<AccountStore>
{
    public AccountStore CreateDbContext(string[] args)
    {
        // The framework reads which tables there are from its options alone.
        var services = new ServiceCollection().Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3).BuildServiceProvider();

        return new AccountStore(new DbContextOptionsBuilder<AccountStore>()
            .UseApplicationServiceProvider(services)
            .UseSqlite("Data Source=design-time.db", sqlite => sqlite.MigrationsHistoryTable(AccountStore.MigrationsTable)).Options);
    }
}
