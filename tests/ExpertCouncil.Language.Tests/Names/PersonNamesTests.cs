using ExpertCouncil.Language.Names;

namespace ExpertCouncil.Language.Tests.Names;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("uz", "", "")]
    [InlineData("uz", "Alisher", "Alisher")]
    [InlineData("uz", "Shavkat Mirziyoyev", "Sh. Mirziyoyev")]
    [InlineData("uz", "Shavkat Miromonovich Mirziyoyev", "Sh. Mirziyoyev")]
    [InlineData("uz", "Sh.M. Mirziyoyev", "Sh. M. Mirziyoyev")]
    [InlineData("uz", "O'ktam  Ne'matov", "Oʻ. Neʼmatov")]
    [InlineData("uz", "Abdulla Abduqodir oʻgʻli Karimov", "A. Karimov")]
    [InlineData("uz", "Karimov Abdulla Abduqodir o‘g‘li", "A. Karimov")]
    [InlineData("uz", "Nodira Anvar qizi", "N. Anvar qizi")]
    [InlineData("uz-cyrl", "Шавкат Мирзиёев", "Ш. Мирзиёев")]
    [InlineData("uz-cyrl", "Нодира Анвар қизи Каримова", "Н. Каримова")]
    [InlineData("kk", "Қасым-Жомарт Тоқаев", "Қ.-Ж. Тоқаев")]
    [InlineData("kk", "Қасым-Жомарт Кемелұлы Тоқаев", "Қ.-Ж. Тоқаев")]
    [InlineData("kk", "Тоқаев Қасым-Жомарт Кемелұлы", "Қ.-Ж. Тоқаев")]
    [InlineData("kk", "Бауыржан Момышұлы", "Б. Момышұлы")]
    [InlineData("kk-latn", "ilias esenberlin", "İ. esenberlin")]
    public void Shorten_FullName_GivesInitialsBeforeTheFamilyName(string prefix, string name, string expected) =>
        Assert.Equal(expected.Replace(' ', '\u00A0'), PersonNames.Shorten(name, System(prefix)));

    [Theory]
    [InlineData("uz", "Sherzod", "Sh.")]
    [InlineData("uz", "CHORI", "Ch.")]
    [InlineData("uz", "Yoqub", "Yo.")]
    [InlineData("uz", "Yoʻldosh", "Y.")]
    [InlineData("uz", "Yulduz", "Yu.")]
    [InlineData("uz", "G`ofur", "Gʻ.")]
    [InlineData("uz", "Isʼhoq", "I.")]
    [InlineData("uz", "S.", "S.")]
    [InlineData("uz", "…-", "")]
    [InlineData("uz-cyrl", "Юлдуз", "Ю.")]
    [InlineData("kk", "әлия", "Ә.")]
    [InlineData("kk-latn", "Shora", "S.")]
    [InlineData("kk-latn", "ılias", "I.")]
    public void Of_GivenName_KeepsALetterWhole(string prefix, string given, string expected) => Assert.Equal(expected, Initials.Of(given, System(prefix)));

    [Fact]
    public void Shorten_AnyText_IsDefined() =>
        Assert.All(TestTexts.Random(2000).Concat(TestTexts.AnyCharacters(2000)), text =>
            Assert.All(WritingSystem.All, system =>
            {
                Assert.DoesNotContain(' ', PersonNames.Shorten(text, system));
                Assert.True(Initials.Of(text, system) is "" or [.., '.']);
            }));

    private static WritingSystem System(string prefix) => WritingSystem.All.Single(system => system.Prefix == prefix);
}
