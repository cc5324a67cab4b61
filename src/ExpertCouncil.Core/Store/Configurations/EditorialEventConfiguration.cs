using ExpertCouncil.Core.Editorial;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ExpertCouncil.Core.Store.Configurations;

internal sealed class EditorialEventConfiguration : IEntityTypeConfiguration<EditorialEvent>
{
    public void Configure(EntityTypeBuilder<EditorialEvent> builder)
    {
        builder.ToTable("EditorialEvents");
        builder.HasKey(e => e.Sequence);
        builder.Property(e => e.Sequence).ValueGeneratedNever();
        builder.Property(e => e.Hash).HasMaxLength(64);
        builder.HasIndex(e => new { e.EntryId, e.Sequence }).HasDatabaseName("IX_EditorialEvents_Entry");
        builder.HasIndex(e => new { e.ById, e.Sequence }).HasDatabaseName("IX_EditorialEvents_Person");
        builder.HasIndex(e => new { e.Verb, e.Sequence }).HasDatabaseName("IX_EditorialEvents_Verb");
        builder.HasIndex(e => e.At).HasDatabaseName("IX_EditorialEvents_At");
    }
}
