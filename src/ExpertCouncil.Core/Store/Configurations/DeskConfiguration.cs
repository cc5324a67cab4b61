using ExpertCouncil.Core.Desk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ExpertCouncil.Core.Store.Configurations;

internal sealed class AutosaveConfiguration : IEntityTypeConfiguration<Autosave>
{
    public void Configure(EntityTypeBuilder<Autosave> builder)
    {
        builder.ToTable("Autosaves");
        builder.HasKey(a => new { a.AccountId, a.Form });
        builder.Property(a => a.Form).HasMaxLength(Autosave.KeyMaxLength);
    }
}

internal sealed class PresenceConfiguration : IEntityTypeConfiguration<Presence>
{
    public void Configure(EntityTypeBuilder<Presence> builder)
    {
        builder.ToTable("Presences");
        builder.HasKey(p => new { p.Form, p.AccountId });
        builder.Property(p => p.Form).HasMaxLength(Autosave.KeyMaxLength);
        builder.Property(p => p.Part).HasMaxLength(Presence.PartMaxLength);
        builder.HasIndex(p => p.SeenAt).HasDatabaseName("IX_Presences_SeenAt");
    }
}

internal sealed class JournalHeadConfiguration : IEntityTypeConfiguration<JournalHead>
{
    public void Configure(EntityTypeBuilder<JournalHead> builder)
    {
        builder.ToTable("JournalHead");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Hash).HasMaxLength(64);
    }
}
