using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ExpertCouncil.Web.Localization;

/// <summary>How addresses and style classes spell the values of an enum: <c>InProgress</c> is <c>in-progress</c>, as in content files.</summary>
public static class AddressWords
{
    public static string Word<T>(this T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static bool TryParse<T>(string? word, [NotNullWhen(true)] out T? value)
        where T : struct, Enum
    {
        value = Enum.GetValues<T>().Where(candidate => candidate.Word() == word).Select(candidate => (T?)candidate).FirstOrDefault();

        return value is not null;
    }
}
