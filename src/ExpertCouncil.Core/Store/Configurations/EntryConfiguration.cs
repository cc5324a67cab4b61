using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Store.Listing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ExpertCouncil.Core.Store.Configurations;

internal sealed class EntryConfiguration : IEntityTypeConfiguration<Entry>
{
    public void Configure(EntityTypeBuilder<Entry> builder)
    {
        builder.ToTable("Entries");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Key).HasMaxLength(EntryKey.MaxLength);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => new { e.Kind, e.Key }).IsUnique().HasDatabaseName("IX_Entries_Kind_Key");
        builder.HasMany(e => e.Translations).WithOne(t => t.Entry).HasForeignKey("EntryId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(e => e.Events).WithOne().HasForeignKey(e => e.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(e => e.Reference).Ignore(e => e.WasPublic).Ignore(e => e.CanChangeFacts).Ignore(e => e.HasUnpublishedFacts);

        builder.OwnsMany(e => e.Media, media =>
        {
            media.ToTable("MediaFiles");
            // SQLite numbers only a single-column integer key by itself; the default key of an owned row is (owner, Id).
            media.HasKey(m => m.Id);
            media.WithOwner().HasForeignKey("EntryId");
            media.Property(m => m.Id).ValueGeneratedNever();
            media.HasIndex("EntryId", nameof(MediaFile.Name)).IsUnique().HasDatabaseName("IX_MediaFiles_Entry_Name");
        });

        ConfigureLine(builder);
        var kind = builder.HasDiscriminator(e => e.Kind);

        foreach (var value in EntryKinds.All)
        {
            kind.HasValue(value.EntryType(), value);
        }
    }

    // Nobody but the store writes them, so the entry does not know of them.
    private static void ConfigureLine(EntityTypeBuilder<Entry> builder)
    {
        builder.Property<DateOnly?>(nameof(EntryLine.Day));
        builder.Property<DateTimeOffset?>(nameof(EntryLine.WrittenAt));
        builder.Property<bool>(nameof(EntryLine.OfUzbekistan));
        builder.Property<bool>(nameof(EntryLine.OfKazakhstan));
        builder.Property<string>(nameof(EntryLine.Tags)).IsRequired().HasDefaultValue("");
        builder.Property<TextCondition>(nameof(EntryLine.Uzbek)).HasDefaultValue(TextCondition.Missing).HasSentinel(TextCondition.Missing);
        builder.Property<TextCondition>(nameof(EntryLine.Kazakh)).HasDefaultValue(TextCondition.Missing).HasSentinel(TextCondition.Missing);
        builder.Property<bool>(nameof(EntryLine.UzbekIsStale));
        builder.Property<bool>(nameof(EntryLine.KazakhIsStale));
        builder.Property<bool>(nameof(EntryLine.UzbekIsNew));
        builder.Property<bool>(nameof(EntryLine.KazakhIsNew));
        builder.Property<string?>(nameof(EntryLine.Plan));
        builder.Property<DateOnly?>(nameof(EntryLine.DueOn));
        builder.Property<string?>(nameof(EntryLine.Claim));

        // The order of the list first, then all it is narrowed by: a page of it is read from here alone, without the facts.
        builder.HasIndex(
                nameof(EntryLine.Day),
                nameof(EntryLine.WrittenAt),
                nameof(Entry.Kind),
                nameof(Entry.Key),
                nameof(EntryLine.Uzbek),
                nameof(EntryLine.Kazakh),
                nameof(EntryLine.UzbekIsStale),
                nameof(EntryLine.KazakhIsStale),
                nameof(EntryLine.OfUzbekistan),
                nameof(EntryLine.OfKazakhstan),
                nameof(EntryLine.Tags),
                nameof(Entry.Id))
            .IsDescending(true, true, false, false, false, false, false, false, false, false, false, false)
            .HasDatabaseName("IX_Entries_Newest");

        // What is counted, in groups that lie side by side.
        builder.HasIndex(
                nameof(Entry.Kind),
                nameof(EntryLine.Uzbek),
                nameof(EntryLine.Kazakh),
                nameof(EntryLine.UzbekIsStale),
                nameof(EntryLine.KazakhIsStale),
                nameof(EntryLine.UzbekIsNew),
                nameof(EntryLine.KazakhIsNew),
                nameof(EntryLine.WrittenAt),
                nameof(EntryLine.OfUzbekistan),
                nameof(EntryLine.OfKazakhstan),
                nameof(EntryLine.Tags),
                nameof(Entry.Key),
                nameof(Entry.Id))
            .HasDatabaseName("IX_Entries_Shape");
        builder.HasIndex(nameof(EntryLine.WrittenAt), nameof(Entry.Kind), nameof(Entry.Key), nameof(Entry.Id)).IsDescending(true, false, false, false).HasDatabaseName("IX_Entries_WrittenAt");
        builder.HasIndex(nameof(EntryLine.Tags)).HasDatabaseName("IX_Entries_Tags");
        builder.HasIndex(nameof(EntryLine.Plan)).HasFilter("\"Plan\" IS NOT NULL").HasDatabaseName("IX_Entries_Plan");
        builder.HasIndex(nameof(EntryLine.DueOn)).HasFilter("\"DueOn\" IS NOT NULL").HasDatabaseName("IX_Entries_DueOn");
        builder.HasIndex(nameof(EntryLine.Claim)).HasFilter("\"Claim\" IS NOT NULL").HasDatabaseName("IX_Entries_Claim");
    }
}
