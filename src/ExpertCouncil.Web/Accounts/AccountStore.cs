using ExpertCouncil.Core.Store.Sqlite;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Accounts;

/// <summary>The people of the desk, their sessions and invitations, in the file of the store with migrations of their own.</summary>
public sealed class AccountStore(DbContextOptions<AccountStore> options) : IdentityUserContext<Account, Guid>(options)
{
    public const string MigrationsTable = "AccountMigrations";

    public DbSet<DeskSession> Sessions => Set<DeskSession>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfiguration(new AccountConfiguration());
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("AccountClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("AccountLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("AccountTokens");
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("AccountPasskeys");
        builder.ApplyConfiguration(new DeskSessionConfiguration());
        builder.ApplyConfiguration(new InvitationConfiguration());
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.ConvertAsTheStoreDoes();
        configurationBuilder.ConvertRights();
    }
}
