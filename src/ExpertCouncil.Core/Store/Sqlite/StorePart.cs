using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Store.Sqlite;

/// <summary>Tables of their own in the store's file, with migrations of their own: checked, backed up and brought up to date together with the store.</summary>
/// <param name="Context">Made with <see cref="StorePartSetup.UseStoreFile"/>.</param>
public sealed record StorePart(DbContext Context);

/// <summary>What a context that lives in the store's file shares with the store.</summary>
public static class StorePartSetup
{
    /// <summary>Opens the store's file with the store's settings of a connection.</summary>
    /// <param name="options">Of the context.</param>
    /// <param name="folder">Where the store lies.</param>
    /// <param name="migrationsTable">Where the context notes its migrations; each needs its own. Null for the store itself.</param>
    public static DbContextOptionsBuilder UseStoreFile(this DbContextOptionsBuilder options, StoreFolder folder, string? migrationsTable = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var connection = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder { DataSource = folder.Database };

        return options
            .UseSqlite(connection.ToString(), sqlite => sqlite.MigrationsHistoryTable(migrationsTable ?? "__EFMigrationsHistory"))
            .AddInterceptors(new SqlitePragmas());
    }

    /// <summary>Instants as UTC ticks, which SQLite can compare, and enums by their names.</summary>
    public static void ConvertAsTheStoreDoes(this ModelConfigurationBuilder conventions)
    {
        ArgumentNullException.ThrowIfNull(conventions);
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }
}
