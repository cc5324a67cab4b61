namespace ExpertCouncil.Browser.Tests;

/// <summary>The fonts the site ships hold every letter of both languages and both scripts.</summary>
public sealed class FontTests
{
    private const string Common = "0123456789 .,:;!?()[]«»“”–—-…№%+/₸\u00a0";
    private const string UzbekLatin = "ABDEFGHIJKLMNOPQRSTUVXYZabdefghijklmnopqrstuvxyzCcWwʻʼ";
    private const string Kazakh = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    private const string UzbekCyrillic = "ЎҚҒҲўқғҳ";
    private const string KazakhLatin = "ÄÖÜŪĞÑŞIİäöüūğñşıi";

    // Every page names every language in the switch.
    private const string Names = "Oʻzbekcha Ўзбекча Қазақша Qazaqşa";

    [Theory]
    [InlineData("serif-latin", UzbekLatin + KazakhLatin + Common)]
    [InlineData("sans-latin", UzbekLatin + KazakhLatin + Names + Common)]
    [InlineData("serif-cyrillic", Kazakh + UzbekCyrillic + Common)]
    [InlineData("sans-cyrillic", Kazakh + UzbekCyrillic + Names + Common)]
    public void ShippedFont_Always_HoldsEveryLetter(string name, string letters)
    {
        var characters = Woff2.Characters(File.ReadAllBytes(Path.Combine(Fonts(), $"{name}.woff2")));

        Assert.Equal("", string.Concat(letters.Where(letter => !characters.Contains(letter))));
    }

    private static string Fonts()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(root.FullName, "ExpertCouncil.sln")))
        {
            root = root.Parent ?? throw new DirectoryNotFoundException("The tests run outside the project.");
        }

        return Path.Combine(root.FullName, "src", "ExpertCouncil.Web", "wwwroot", "dist", "fonts");
    }
}
