using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ExpertCouncil.Core.Store.Configurations;

internal sealed class PublishedTextConfiguration : IEntityTypeConfiguration<PublishedText>
{
    public void Configure(EntityTypeBuilder<PublishedText> builder)
    {
        builder.ToTable("PublishedTexts");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasIndex(t => new { t.Kind, t.Language, t.Script, t.Slug }).IsUnique().HasDatabaseName("IX_PublishedTexts_Address");
        builder.HasIndex(t => new { t.EntryId, t.Language, t.Script }).IsUnique().HasDatabaseName("IX_PublishedTexts_Entry");
        builder.HasIndex(t => new { t.Kind, t.Language, t.Script, t.Day, t.Key }).HasDatabaseName("IX_PublishedTexts_Newest");
        builder.HasIndex(t => new { t.Kind, t.Key }).HasDatabaseName("IX_PublishedTexts_Key");
        builder.HasOne<Entry>().WithMany().HasForeignKey(t => t.EntryId).OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(t => t.Reference).Ignore(t => t.Writing).Ignore(t => t.TextWriting).Ignore(t => t.IsFallback).Ignore(t => t.OtherText);

        builder.HasMany(t => t.Facets).WithOne().HasForeignKey(f => f.TextId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PublishedFacetConfiguration : IEntityTypeConfiguration<PublishedFacet>
{
    public void Configure(EntityTypeBuilder<PublishedFacet> builder)
    {
        builder.ToTable("PublishedFacets");
        builder.HasIndex(f => new { f.Name, f.Value, f.TextId }).IsUnique().HasDatabaseName("IX_PublishedFacets_Name_Value");
    }
}

internal sealed class FormerAddressConfiguration : IEntityTypeConfiguration<FormerAddress>
{
    public void Configure(EntityTypeBuilder<FormerAddress> builder)
    {
        builder.ToTable("FormerAddresses");
        builder.HasKey(a => new { a.Kind, a.Language, a.Slug });
        builder.HasOne<Entry>().WithMany().HasForeignKey(a => a.EntryId).OnDelete(DeleteBehavior.Cascade);
    }
}
