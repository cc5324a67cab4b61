using ExpertCouncil.Language.Slugs;

namespace ExpertCouncil.Language.Tests.Slugs;

public sealed class SlugTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("oʻzbek")]
    [InlineData("жаңа")]
    [InlineData("a\n")]
    [InlineData("٣")]
    public void IsValid_NotASlug_IsRefused(string? slug) => Assert.False(Slug.IsValid(slug));

    [Fact]
    public void IsValid_TooLong_IsRefused() => Assert.False(Slug.IsValid(new string('a', Slug.MaxLength + 1)));

    [Theory]
    [InlineData("a")]
    [InlineData("2024-yil")]
    [InlineData("ikkinchi-yigilish")]
    public void IsValid_Slug_IsAccepted(string slug) => Assert.True(Slug.IsValid(slug));

    [Theory]
    [InlineData("Ekspertlar kengashining ikkinchi yigʻilishi", "ekspertlar-kengashining-ikkinchi-yigilishi")]
    [InlineData("O'zbekiston va Qozog‘iston: sanʼat", "ozbekiston-va-qozogiston-sanat")]
    [InlineData("  “Nur” — 2024-yil, 28-avgust!  ", "nur-2024-yil-28-avgust")]
    [InlineData("Экспертлар кенгашининг йиғилиши", "ekspertlar-kengashining-yigilishi")]
    [InlineData("Енгил қаерда объект Ўзбекистон ҳамкорлик", "yengil-qayerda-obyekt-ozbekiston-hamkorlik")]
    [InlineData("цирк акция лицей абзац", "sirk-aksiya-litsey-abzas")]
    [InlineData("сентябрь октябрь ноябрь яхши бульон", "sentabr-oktabr-noyabr-yaxshi-bulyon")]
    [InlineData("Әлихан Бөкейхан", "alixan-bokeyxan")]
    [InlineData("Café Ålesund", "cafe-alesund")]
    public void From_UzbekTitle_IsReadableAscii(string title, string expected) => Assert.Equal(expected, Slug.From(title, SiteLanguage.Uzbek));

    [Theory]
    [InlineData("Жаңалықтар", "zhanalyqtar")]
    [InlineData("Жұмыс жоспары", "zhumys-zhospary")]
    [InlineData("Отырыстар", "otyrystar")]
    [InlineData("Меморандумдар", "memorandumdar")]
    [InlineData("Қ.-Ж. Тоқаев", "q-zh-toqaev")]
    [InlineData("Сараптамалық кеңестің екінші отырысы", "saraptamalyq-kenestin-ekinshi-otyrysy")]
    [InlineData("ащы ғылым әлеуметтік үй һәм өлке", "ashshy-gylym-aleumettik-ui-ham-olke")]
    [InlineData("Ўзбек Ҳамид COVID-19-дан", "ozbek-hamid-covid-19-dan")]
    [InlineData("Qazaqşa jaña ülgı", "qazaqsa-jana-ulgi")]
    public void From_KazakhTitle_IsReadableAscii(string title, string expected) => Assert.Equal(expected, Slug.From(title, SiteLanguage.Kazakh));

    [Fact]
    public void From_DecomposedLetters_AreTheSameLetters() =>
        Assert.Equal(Slug.From("қазақ тойы ёлка", SiteLanguage.Kazakh), Slug.From("қазақ тои\u0306ы е\u0308лка", SiteLanguage.Kazakh));

    [Theory]
    [InlineData("")]
    [InlineData("«…»")]
    [InlineData("東京")]
    public void From_NothingToRender_IsEmpty(string title) => Assert.Equal(string.Empty, Slug.From(title, SiteLanguage.Uzbek));

    [Theory]
    [InlineData("so\u00ADʻm \u202Ebozori\u202C", "som-bozori")]
    [InlineData("\uFEFFel\u200Bchi", "elchi")]
    [InlineData("ме\u200Bер", "meyer")]
    public void From_InvisibleSigns_PassesOverThem(string title, string expected) => Assert.Equal(expected, Slug.From(title, SiteLanguage.Uzbek));

    [Fact]
    public void From_MegabytesInOneWord_IsCut() =>
        Assert.Equal(Slug.MaxLength, Slug.From(string.Concat(Enumerable.Repeat("ц\u0306\u200B\uD800", 500_000)), SiteLanguage.Kazakh).Replace("-", "t", StringComparison.Ordinal).Length);

    [Fact]
    public void From_LongTitle_IsCutAfterAWord()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("hamkorlik", 20)), SiteLanguage.Uzbek);

        Assert.Equal(string.Join('-', Enumerable.Repeat("hamkorlik", 8)), slug);
    }

    [Fact]
    public void From_WordEndingAtTheLimit_KeepsIt()
    {
        var word = new string('a', Slug.MaxLength);

        Assert.Equal(word, Slug.From(word + " b", SiteLanguage.Uzbek));
        Assert.Equal(word, Slug.From(word + "b", SiteLanguage.Uzbek));
    }

    [Fact]
    public void From_AnyText_IsEmptyOrValidAndStaysItself() =>
        Assert.All(TestTexts.Random(2000, 120), title => Assert.All(SiteLanguages.All, language =>
        {
            var slug = Slug.From(title, language);

            Assert.True(slug.Length == 0 || Slug.IsValid(slug), slug);
            Assert.Equal(slug, Slug.From(slug, language));
        }));
}
