using ExpertCouncil.Core.Content;
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

        var kind = builder.HasDiscriminator(e => e.Kind);

        foreach (var value in EntryKinds.All)
        {
            kind.HasValue(value.EntryType(), value);
        }
    }
}
