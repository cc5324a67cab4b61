using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store.Listing;
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
        ConfigureLine(builder);

        builder.HasMany(t => t.Revisions).WithOne().HasForeignKey("TranslationId").OnDelete(DeleteBehavior.Cascade);
    }

    // As with entries: written by the store alone.
    private static void ConfigureLine(EntityTypeBuilder<Translation> builder)
    {
        builder.Property<TextCondition>(nameof(TextLine.Condition)).HasDefaultValue(TextCondition.Missing).HasSentinel(TextCondition.Missing);
        builder.Property<string>(nameof(TextLine.Title)).IsRequired().HasMaxLength(Revision.TitleMaxLength).HasDefaultValue("");
        builder.Property<string>(nameof(TextLine.TitleKey)).IsRequired().HasDefaultValue("");
        builder.Property<string>(nameof(TextLine.Author)).IsRequired().HasDefaultValue("");
        builder.Property<Guid?>(nameof(TextLine.AuthorId));
        builder.Property<DateTimeOffset>(nameof(TextLine.WrittenAt));
        builder.HasIndex(nameof(TextLine.Condition), nameof(TextLine.AuthorId)).HasDatabaseName("IX_Translations_Condition");
        builder.HasIndex(nameof(TextLine.AuthorId), "EntryId").HasDatabaseName("IX_Translations_Author");
        builder.HasIndex(nameof(TextLine.TitleKey), "EntryId").HasDatabaseName("IX_Translations_TitleKey");
        builder.HasIndex(t => t.StaleSince).HasFilter("\"StaleSince\" IS NOT NULL").HasDatabaseName("IX_Translations_StaleSince");
        builder.HasIndex(t => new { t.Slug, t.Language }).HasDatabaseName("IX_Translations_Slug");
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
