using ExpertCouncil.Language.Spelling;

namespace ExpertCouncil.Language.Tests.Spelling;

public sealed class ApostrophesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Toshkent va Ostona")]
    [InlineData("oʻzbek, gʻalaba, sanʼat, togʻ")]
    [InlineData("‘Nur’ jamgʻarmasi, ‘katalog’ va 'video'.")]
    [InlineData("90-yillar, 5' va 3′")]
    [InlineData("п'ять")]
    [InlineData("https://uz.wikipedia.org/wiki/O'zbekiston")]
    [InlineData("(www.kun.uz/o'zbekiston)")]
    [InlineData("o'rinbosar@o'zbek.uz")]
    [InlineData("`o'zbek` va ``g'a`l``")]
    [InlineData("```\no'zbek\n\ng'alaba\n```")]
    [InlineData("~~~ text\no'zbek\n~~~\n")]
    [InlineData("![](o'zbek.jpg)")]
    public void Normalise_NothingToRight_IsUnchanged(string text)
    {
        Assert.Same(text, Apostrophes.Normalise(text));
        Assert.Empty(Apostrophes.FindWrong(text));
    }

    [Theory]
    [InlineData('\'')]
    [InlineData('`')]
    [InlineData('\u00B4')]
    [InlineData('\u2018')]
    [InlineData('\u2019')]
    [InlineData('\u201B')]
    [InlineData('\u02BC')]
    [InlineData('\u2032')]
    public void Normalise_LookAlike_BecomesTheLetter(char sign) =>
        Assert.Equal(
            "oʻzbek OʻZBEK gʻalaba Gʻani togʻ, “bogʻ” sanʼat",
            Apostrophes.Normalise("o?zbek O?ZBEK g?alaba G?ani tog?, “bog?” san?at".Replace('?', sign)));

    [Theory]
    [InlineData("sanʻat Isʻhoq", "sanʼat Isʼhoq")]
    [InlineData("tog'-kon; tog'\nva bog'", "togʻ-kon; togʻ\nva bogʻ")]
    [InlineData("‘o‘zbek’ va ‘tog‘’", "‘oʻzbek’ va ‘togʻ’")]
    [InlineData("‘bir katalog’ — tog‘", "‘bir katalog’ — togʻ")]
    [InlineData("‘tog‘ bo‘yi’ va ‘tog' bag'ri'", "‘togʻ boʻyi’ va ‘tog' bagʻri'")]
    [InlineData("'ochiq qoldi\n\ntog'", "'ochiq qoldi\n\ntogʻ")]
    [InlineData("`kod`: o`zbek va g`alaba", "`kod`: oʻzbek va gʻalaba")]
    [InlineData("[O'zbek](entry:news/o'z \"Qo'shimcha\")", "[Oʻzbek](entry:news/o'z \"Qoʻshimcha\")")]
    [InlineData("<https://a.uz/o'z> o'z", "<https://a.uz/o'z> oʻz")]
    public void Normalise_InContext_KnowsLetterFromQuote(string text, string expected) => Assert.Equal(expected, Apostrophes.Normalise(text));

    [Fact]
    public void FindWrong_Text_GivesPlaceSignAndSuggestion() =>
        Assert.Equal(
            [new WrongApostrophe(1, '\'', 'ʻ'), new WrongApostrophe(9, '’', 'ʼ')],
            Apostrophes.FindWrong("o'zbek ma’no"));

    [Fact]
    public void Normalise_AnyText_IsDoneInOnePass() =>
        Assert.All(TestTexts.Random(20000), text =>
        {
            var once = Apostrophes.Normalise(text);

            Assert.Equal(text.Length, once.Length);
            Assert.Equal(once, Apostrophes.Normalise(once));
            Assert.Empty(Apostrophes.FindWrong(once));
        });

    [Fact]
    public void Normalise_VeryLongText_KeepsItsLength()
    {
        foreach (var piece in new[] { "o'", "`", "`` ", "~~~\n", "@", "(", "a`b ", "\n\n" })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 50_000));

            Assert.Equal(text.Length, Apostrophes.Normalise(text).Length);
        }
    }
}
