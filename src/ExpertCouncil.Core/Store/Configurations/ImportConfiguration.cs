using ExpertCouncil.Core.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ExpertCouncil.Core.Store.Configurations;

internal sealed class SyncedFileConfiguration : IEntityTypeConfiguration<SyncedFile>
{
    public void Configure(EntityTypeBuilder<SyncedFile> builder)
    {
        builder.ToTable("SyncedFiles");
        builder.HasKey(f => f.Path);
        builder.HasIndex(f => f.EntryId).HasDatabaseName("IX_SyncedFiles_Entry");
    }
}

internal sealed class ImportConflictConfiguration : IEntityTypeConfiguration<ImportConflict>
{
    public void Configure(EntityTypeBuilder<ImportConflict> builder)
    {
        builder.ToTable("ImportConflicts");
        builder.HasKey(c => c.Path);
    }
}
