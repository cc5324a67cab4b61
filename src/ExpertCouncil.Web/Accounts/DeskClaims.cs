using System.Security.Claims;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Dates;

namespace ExpertCouncil.Web.Accounts;

/// <summary>What the sign-in cookie says of a person: who it is, what the person may do, and how the desk speaks to them.</summary>
public static class DeskClaims
{
    private const string Role = "desk:role";
    private const string Side = "desk:side";
    private const string Language = "desk:language";
    private const string Writing = "desk:writing";
    private const string Zone = "desk:zone";

    public static IEnumerable<Claim> Of(Actor person, WritingSystem writing, CouncilZone zone) =>
    [
        new(ClaimTypes.NameIdentifier, person.Id!.Value.ToString()),
        new(ClaimTypes.Name, person.Name),
        new(Role, person.Rights!.Role.ToString()),
        .. person.Rights.Sides.Select(side => new Claim(Side, side.ToString())),
        .. person.Rights.Languages.Select(language => new Claim(Language, language.Code())),
        new(Writing, writing.Prefix),
        new(Zone, zone.Id),
    ];

    extension(ClaimsPrincipal user)
    {
        public Guid AccountId => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!);

        /// <summary>The signed-in person, with the rights of the moment the session was last checked.</summary>
        public Actor Actor => Actor.Person(
            user.AccountId,
            user.FindFirstValue(ClaimTypes.Name)!,
            new Rights(
                Enum.Parse<Role>(user.FindFirstValue(Role)!),
                [.. user.FindAll(Side).Select(claim => Enum.Parse<Side>(claim.Value))],
                [.. user.FindAll(Language).Select(claim => SiteLanguages.Parse(claim.Value))]));

        /// <summary>What the person reads the desk in; null for nobody signed in.</summary>
        public WritingSystem? Writing => WritingSystem.TryFromPrefix(user.FindFirstValue(Writing), out var writing) ? writing : null;

        public CouncilZone Zone => CouncilZone.TryFromId(user.FindFirstValue(Zone), out var zone) ? zone : CouncilZone.Tashkent;
    }
}
