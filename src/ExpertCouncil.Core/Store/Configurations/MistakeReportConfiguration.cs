using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ExpertCouncil.Core.Store.Configurations;

internal sealed class MistakeReportConfiguration : IEntityTypeConfiguration<MistakeReport>
{
    public void Configure(EntityTypeBuilder<MistakeReport> builder)
    {
        builder.ToTable("MistakeReports");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Quote).HasMaxLength(MistakeReport.QuoteMaxLength);
        builder.Property(r => r.Paragraph).HasMaxLength(MistakeReport.ParagraphMaxLength);
        builder.Property(r => r.Comment).HasMaxLength(MistakeReport.CommentMaxLength);
        builder.Property(r => r.Note).HasMaxLength(MistakeReport.NoteMaxLength);
        builder.HasIndex(r => new { r.State, r.SentAt }).HasDatabaseName("IX_MistakeReports_State");
        builder.HasIndex(r => new { r.EntryId, r.SentAt }).HasDatabaseName("IX_MistakeReports_Entry");
        builder.HasOne<Entry>().WithMany().HasForeignKey(r => r.EntryId).OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(r => r.Reference).Ignore(r => r.Writing);
    }
}
