using ExpertCouncil.Core.Editorial;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ExpertCouncil.Core.Store.Configurations;

internal sealed class TranslationConfiguration : IEntityTypeConfiguration<Translation>
{
    public void Configure(EntityTypeBuilder<Translation> builder)
    {
        builder.ToTable("Translations");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Slug).HasMaxLength(Language.Slugs.Slug.MaxLength);
        builder.HasIndex("EntryId", nameof(Translation.Language)).IsUnique().HasDatabaseName("IX_Translations_Entry_Language");
        builder.HasIndex(t => t.ScheduledFor).HasDatabaseName("IX_Translations_ScheduledFor");
        builder.Ignore(t => t.Live).Ignore(t => t.Working).Ignore(t => t.IsPublic);
        builder.OwnsOne(t => t.Withdrawal);

        builder.HasMany(t => t.Revisions).WithOne().HasForeignKey("TranslationId").OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("Revisions");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Title).HasMaxLength(Revision.TitleMaxLength);
        builder.Property(r => r.Summary).HasMaxLength(Revision.SummaryMaxLength);
        builder.HasIndex("TranslationId", nameof(Revision.Number)).IsUnique().HasDatabaseName("IX_Revisions_Translation_Number");
    }
}
