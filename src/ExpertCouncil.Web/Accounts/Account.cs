using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Dates;
using Microsoft.AspNetCore.Identity;

namespace ExpertCouncil.Web.Accounts;

/// <summary>A person of the desk. The address they sign in with is both their user name and their e-mail.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int NameMaxLength = 120;
    public const int EmailMaxLength = 254;

    public string Name { get; set; } = "";

    public Role Role { get; set; }

    public IReadOnlyList<Side> Sides { get; set; } = [];

    public IReadOnlyList<SiteLanguage> Languages { get; set; } = [];

    /// <summary>What the desk speaks to this person in.</summary>
    public WritingSystem Writing { get; set; } = WritingSystem.UzbekLatin;

    public CouncilZone Zone { get; set; } = CouncilZone.Tashkent;

    public DateTimeOffset CreatedAt { get; set; }

    public bool IsDisabled { get; set; }

    /// <summary>The time step of the last authenticator code that was taken: no code is taken twice.</summary>
    public long LastCodeStep { get; set; }

    /// <summary>Reviewers and administrators publish, so a stolen password alone must not be enough.</summary>
    public bool NeedsSecondFactor => Role >= Role.Reviewer;

    public Rights Rights => new(Role, Sides, Languages);

    public Actor ToActor() => Actor.Person(Id, Name, Rights);

    public static Account Create(string email, string name, Rights rights, WritingSystem writing, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        UserName = email,
        Email = email,
        Name = name,
        Role = rights.Role,
        Sides = rights.Sides,
        Languages = rights.Languages,
        Writing = writing,
        Zone = CouncilZone.Of(writing.Language),
        CreatedAt = at,
        LockoutEnabled = true,
    };
}
