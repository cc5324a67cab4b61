using System.Globalization;

namespace ExpertCouncil.Web.Localization;

/// <summary>Interface texts with a blank, <c>{0}</c>, which a name, number or date fills.</summary>
public static class Blanks
{
    public static string With(this string text, string value) => text.Replace("{0}", value, StringComparison.Ordinal);

    public static string With(this string text, int value) => text.With(value.ToString(CultureInfo.InvariantCulture));
}
