using System.ComponentModel.DataAnnotations;
using ExpertCouncil.Web.Operations;

namespace ExpertCouncil.Web.Tests.Operations;

public sealed class SiteOptionsTests
{
    [Theory]
    [InlineData("fr", "names 'fr'")]
    [InlineData("uz UZ-Cyrl", "names 'UZ-Cyrl'")]
    [InlineData("kk uz-cyrl", "'uz-cyrl' without 'uz'")]
    [InlineData("uz kk-latn", "'kk-latn' without 'kk'")]
    public void Validate_WrongLanguages_SaysWhatIsWrong(string languages, string expected) =>
        Assert.Contains(Faults(languages), fault => fault.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("", "uz uz-cyrl kk")]
    [InlineData("kk uz", "uz kk")]
    [InlineData("uz uz-cyrl kk kk-latn", "uz uz-cyrl kk kk-latn")]
    public void WritingSystems_Languages_AreServedInOneOrder(string languages, string expected)
    {
        Assert.Empty(Faults(languages));
        Assert.Equal(expected, string.Join(' ', Options(languages).WritingSystems.Select(writing => writing.Prefix)));
    }

    private static SiteOptions Options(string languages) =>
        new() { BaseUrl = "https://council.test", Languages = [.. languages.Split(' ', StringSplitOptions.RemoveEmptyEntries)] };

    private static IEnumerable<string> Faults(string languages)
    {
        var options = Options(languages);

        return options.Validate(new ValidationContext(options)).Select(fault => fault.ErrorMessage!);
    }
}
