using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Accounts;

/// <summary>A place at the desk that waits for a person. Its link is known to the invited alone: the store keeps its hash.</summary>
public sealed class Invitation
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    public Guid Id { get; init; }

    public required string TokenHash { get; init; }

    public required string Email { get; init; }

    public required string Name { get; init; }

    public Role Role { get; init; }

    public IReadOnlyList<Side> Sides { get; init; } = [];

    public IReadOnlyList<SiteLanguage> Languages { get; init; } = [];

    public required WritingSystem Writing { get; init; }

    /// <summary>Who invited, as the journal names them.</summary>
    public required string By { get; init; }

    public DateTimeOffset At { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public Rights Rights => new(Role, Sides, Languages);
}
