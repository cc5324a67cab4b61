using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Reports;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Core.Store.Listing;
using ExpertCouncil.Core.Store.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

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

    public DbSet<Autosave> Autosaves => Set<Autosave>();

    public DbSet<Presence> Presences => Set<Presence>();

    internal DbSet<JournalHead> JournalHeads => Set<JournalHead>();

    public DbSet<MistakeReport> MistakeReports => Set<MistakeReport>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("The store is written asynchronously: use SaveChangesAsync.");

    /// <summary>
    /// Saves, and in the same transaction numbers and chains the events that were appended, writes what lists ask of entries, and brings the search index in
    /// step with the public rows: whoever writes a public row, it is found from the moment it can be read, and not a moment longer.
    /// </summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var appended = ChangeTracker.Entries<EditorialEvent>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity).ToList();
        var published = ChangeTracker.Entries<PublishedText>().Where(IsChanged).Select(row => row.Entity.EntryId).Distinct().ToList();
        var hasTags = ChangeTracker.Entries<Tag>().Any(IsChanged);
        var retitled = await new ListingColumns(this).WriteAsync(cancellationToken);

        if (appended.Count == 0 && published.Count == 0 && !hasTags && retitled.Count == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var head = appended.Count == 0 ? null : await EventChain.LinkAsync(this, appended, cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        if (head is not null)
        {
            await EventChain.KeepAsync(this, head, cancellationToken);
        }

        if (retitled.Count > 0)
        {
            await new TitleIndex(this).WriteAsync(retitled, cancellationToken);
        }

        await IndexAsync(published, hasTags, cancellationToken);

        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return saved;
    }

    private static bool IsChanged(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private async Task IndexAsync(List<Guid> published, bool hasTags, CancellationToken cancellationToken)
    {
        var index = new SearchIndexer(this);

        if (published.Count > 0)
        {
            await index.WriteAsync(published, cancellationToken);
        }

        if (hasTags)
        {
            await index.WriteTagsAsync(cancellationToken);
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CouncilStore).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.ConvertAsTheStoreDoes();
        configurationBuilder.Properties<EntryFacts>().HaveConversion<FactsConverter, FactsComparer>();
        configurationBuilder.Properties<IReadOnlyList<PublicNote>>().HaveConversion<JsonColumn<IReadOnlyList<PublicNote>>, JsonColumnComparer<IReadOnlyList<PublicNote>>>();
        configurationBuilder.Properties<IReadOnlyList<FormerSlug>>().HaveConversion<JsonColumn<IReadOnlyList<FormerSlug>>, JsonColumnComparer<IReadOnlyList<FormerSlug>>>();
        configurationBuilder.Properties<LocalText>().HaveConversion<JsonColumn<LocalText>>();
        configurationBuilder.Properties<IReadOnlyList<OutlineItem>>().HaveConversion<JsonColumn<IReadOnlyList<OutlineItem>>, JsonColumnComparer<IReadOnlyList<OutlineItem>>>();
        configurationBuilder.Properties<IReadOnlyList<Alternate>>().HaveConversion<JsonColumn<IReadOnlyList<Alternate>>, JsonColumnComparer<IReadOnlyList<Alternate>>>();
    }
}
