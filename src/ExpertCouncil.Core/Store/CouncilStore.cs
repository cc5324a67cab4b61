using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Publishing;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Store;

/// <summary>Everything the portal keeps. Public pages never take it: they read through <see cref="PublishedContent"/>.</summary>
public sealed class CouncilStore(DbContextOptions<CouncilStore> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();

    public DbSet<Translation> Translations => Set<Translation>();

    public DbSet<EditorialEvent> Events => Set<EditorialEvent>();

    public DbSet<Tag> Tags => Set<Tag>();

    public DbSet<PublishedText> PublishedTexts => Set<PublishedText>();

    public DbSet<FormerAddress> FormerAddresses => Set<FormerAddress>();

    public DbSet<SyncedFile> SyncedFiles => Set<SyncedFile>();

    public DbSet<ImportConflict> ImportConflicts => Set<ImportConflict>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("The store is written asynchronously: use SaveChangesAsync.");

    /// <summary>Saves, and in the same transaction numbers and chains the events that were appended.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var appended = ChangeTracker.Entries<EditorialEvent>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity).ToList();

        if (appended.Count == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        await EventChain.LinkAsync(this, appended, cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return saved;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CouncilStore).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot compare DateTimeOffset: instants are kept as UTC ticks.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<EntryFacts>().HaveConversion<FactsConverter, FactsComparer>();
        configurationBuilder.Properties<LocalText>().HaveConversion<JsonColumn<LocalText>>();
        configurationBuilder.Properties<IReadOnlyList<OutlineItem>>().HaveConversion<JsonColumn<IReadOnlyList<OutlineItem>>, JsonColumnComparer<IReadOnlyList<OutlineItem>>>();
        configurationBuilder.Properties<IReadOnlyList<Alternate>>().HaveConversion<JsonColumn<IReadOnlyList<Alternate>>, JsonColumnComparer<IReadOnlyList<Alternate>>>();
    }
}
