using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Editorial;

/// <summary>What a person of the desk may do: the verbs of a role, for the entries of some sides, in some languages.</summary>
public sealed record Rights(Role Role, IReadOnlyList<Side> Sides, IReadOnlyList<SiteLanguage> Languages)
{
    /// <summary>Everything an administrator of both sides may do.</summary>
    public static Rights Full { get; } = new(Role.Administrator, [Side.Uzbekistan, Side.Kazakhstan], SiteLanguages.All);

    /// <summary>True when the role knows the verb; sides and languages are asked apart.</summary>
    public bool Allow(Verb verb) => Permissions.Allow(Role, verb);

    public bool Cover(SiteLanguage language) => Languages.Contains(language);

    /// <summary>True when the entry belongs to one of the person's sides. What belongs to the whole council belongs to both.</summary>
    public bool Cover(EntryFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);

        return facts.Owners.Any(Sides.Contains);
    }
}

/// <summary>In the order of what they may do: each may do all that the one before may.</summary>
public enum Role
{
    Author,
    Reviewer,
    Administrator,
}
