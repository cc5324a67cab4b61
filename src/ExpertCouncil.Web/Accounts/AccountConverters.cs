using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Dates;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ExpertCouncil.Web.Accounts;

/// <summary>How rights and choices of an account stand in the store: as words a person can read there.</summary>
internal static class AccountConverters
{
    public static void ConvertRights(this ModelConfigurationBuilder conventions)
    {
        conventions.Properties<IReadOnlyList<Side>>().HaveConversion<SidesConverter, ListComparer<Side>>();
        conventions.Properties<IReadOnlyList<SiteLanguage>>().HaveConversion<LanguagesConverter, ListComparer<SiteLanguage>>();
        conventions.Properties<WritingSystem>().HaveConversion<WritingConverter>();
        conventions.Properties<CouncilZone>().HaveConversion<ZoneConverter>();
    }

    private static string[] Words(string words) => words.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static WritingSystem Writing(string prefix) => WritingSystem.TryFromPrefix(prefix, out var writing) ? writing : WritingSystem.UzbekLatin;

    private static CouncilZone Zone(string id) => CouncilZone.TryFromId(id, out var zone) ? zone : CouncilZone.Tashkent;

    private static List<Side> Sides(string words) => [.. Words(words).Select(word => Enum.Parse<Side>(word, ignoreCase: true))];

    private static List<SiteLanguage> Languages(string codes) => [.. Words(codes).Select(SiteLanguages.Parse)];

    private sealed class SidesConverter() : ValueConverter<IReadOnlyList<Side>, string>(
        sides => string.Join(',', sides.Select(side => side.Word())), words => Sides(words));

    private sealed class LanguagesConverter() : ValueConverter<IReadOnlyList<SiteLanguage>, string>(
        languages => string.Join(',', languages.Select(language => language.Code())), codes => Languages(codes));

    private sealed class WritingConverter() : ValueConverter<WritingSystem, string>(writing => writing.Prefix, prefix => Writing(prefix));

    private sealed class ZoneConverter() : ValueConverter<CouncilZone, string>(zone => zone.Id, id => Zone(id));

    private sealed class ListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
        (left, right) => ReferenceEquals(left, right) || (left != null && right != null && left.SequenceEqual(right)),
        list => list.Count,
        list => list);
}
