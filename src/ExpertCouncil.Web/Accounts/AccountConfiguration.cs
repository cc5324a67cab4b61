using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ExpertCouncil.Web.Accounts;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(account => account.Name).HasMaxLength(Account.NameMaxLength);
        // The address is the name: two accounts never share one.
        builder.HasIndex(account => account.NormalizedEmail).IsUnique().HasDatabaseName("IX_Accounts_Email");
        builder.HasIndex(account => account.NormalizedUserName).IsUnique().HasDatabaseName("IX_Accounts_UserName");
    }
}

internal sealed class DeskSessionConfiguration : IEntityTypeConfiguration<DeskSession>
{
    public void Configure(EntityTypeBuilder<DeskSession> builder)
    {
        builder.ToTable("DeskSessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId);
        builder.HasIndex(session => session.AccountId).HasDatabaseName("IX_DeskSessions_Account");
    }
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations");
        builder.Property(invitation => invitation.Id).ValueGeneratedNever();
        builder.Property(invitation => invitation.TokenHash).HasMaxLength(64);
        builder.Property(invitation => invitation.Email).HasMaxLength(Account.EmailMaxLength);
        builder.Property(invitation => invitation.Name).HasMaxLength(Account.NameMaxLength);
        builder.HasIndex(invitation => invitation.TokenHash).IsUnique().HasDatabaseName("IX_Invitations_Token");
    }
}
