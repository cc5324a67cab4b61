using System.Text.Json;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Accounts;

/// <summary>Rights in the words of the command line and the journal: <c>reviewer; smti, qsti; uz, kk</c>.</summary>
public static class RightsWords
{
    public static string InWords(this Rights rights) =>
        $"{Word(rights.Role)}; {string.Join(", ", rights.Sides.Select(Word))}; {string.Join(", ", rights.Languages.Select(language => language.Code()))}";

    /// <returns>Null where the line says something else.</returns>
    public static Rights? Parse(string line) =>
        line.Split("; ") is [var role, var sides, var languages] && ParseRole(role) is { } known
            ? new Rights(known, [.. sides.Split(", ").Select(ParseSide).OfType<Side>()], [.. SiteLanguages.All.Where(language => languages.Split(", ").Contains(language.Code()))])
            : null;

    public static string Word(Role role) => JsonNamingPolicy.CamelCase.ConvertName(role.ToString());

    /// <summary>A side goes by its institute.</summary>
    public static string Word(Side side) => side == Side.Uzbekistan ? "smti" : "qsti";

    public static Role? ParseRole(string word) => Enum.GetValues<Role>().Where(role => Word(role) == word).Select(role => (Role?)role).FirstOrDefault();

    public static Side? ParseSide(string word) => word switch
    {
        "smti" => Side.Uzbekistan,
        "qsti" => Side.Kazakhstan,
        _ => null,
    };
}
