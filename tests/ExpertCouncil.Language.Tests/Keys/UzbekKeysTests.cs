using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Language.Tests.Keys;

public sealed class UzbekKeysTests
{
    [Theory]
    [InlineData("tana", "tona")]
    [InlineData("ol", "oʻl")]
    [InlineData("xol", "hol")]
    [InlineData("yer", "er")]
    [InlineData("sher", "seʼr")]
    [InlineData("2024", "2025")]
    public void Exact_OtherWord_IsAnotherKey(string one, string other) => Assert.NotEqual(Of(one).Exact, Of(other).Exact);

    [Theory]
    [InlineData("drama", "drama")]
    [InlineData("axborot", "axborot")]
    [InlineData("vazirlik", "vazir")]
    [InlineData("tinchlik", "tinch")]
    public void Stems_WordThatOnlyLooksInflected_NeverReplaceItsExactKey(string word, string notFound)
    {
        var keys = Of(word);

        Assert.Equal(keys.Exact, keys.Stem);
        Assert.DoesNotContain(Of(notFound).Exact, keys.Stems);
    }

    [Theory]
    [InlineData("Oʻzbekiston")]
    [InlineData("O'zbekiston")]
    [InlineData("O’zbekiston")]
    [InlineData("O‘zbekiston")]
    [InlineData("O`zbekiston")]
    [InlineData("O´zbekiston")]
    [InlineData("Oʼzbekiston")]
    [InlineData("O′zbekiston")]
    [InlineData("Ўзбекистон")]
    [InlineData("У\u0306збекистон")]
    [InlineData("ЎЗБЕКИСТОН")]
    [InlineData("Özbekiston")]
    [InlineData("O\u0308zbekiston")]
    [InlineData("Õzbekiston")]
    [InlineData("Ōzbekiston")]
    [InlineData("Оʻzbekistоn")]
    [InlineData("Ўзбeкистoн")]
    [InlineData("Oʻzbe\u00ADkis\u200Bton")]
    [InlineData("Ｏʻｚｂｅｋｉｓｔｏｎ")]
    public void Exact_AnySpellingOfOzbekiston_IsOneKey(string spelling) => Assert.Equal("özbekiston", Of(spelling).Exact);

    [Theory]
    [InlineData("kengashining", "кенгашининг")]
    [InlineData("yoʻl", "йўл")]
    [InlineData("Isʼhoq", "Исҳоқ")]
    [InlineData("sirk", "цирк")]
    [InlineData("litsey", "лицей")]
    [InlineData("abzas", "абзац")]
    [InlineData("konstitutsiya", "конституция")]
    [InlineData("baxtsiz", "бахтсиз")]
    [InlineData("sentabr", "сентябрь")]
    [InlineData("obyekt", "объект")]
    [InlineData("qayerda", "қаерда")]
    [InlineData("poeziya", "поэзия")]
    [InlineData("valuta", "валюта")]
    [InlineData("valyuta", "валюта")]
    [InlineData("bulyon", "бульон")]
    [InlineData("nuqtayi", "нуқтаи")]
    [InlineData("Ilyich", "Ильич")]
    [InlineData("O''zbek", "Ўзбек")]
    [InlineData("moʻjiza", "мўъжиза")]
    [InlineData("maʼno", "маъно")]
    [InlineData("mano", "маъно")]
    [InlineData("AQSH", "АҚШ")]
    [InlineData("şahar", "shahar")]
    [InlineData("çoy", "choy")]
    [InlineData("ğalaba", "gʻalaba")]
    [InlineData("toğ", "togʻ")]
    [InlineData("1,5", "1.5")]
    [InlineData("oʻquv-amaliy", "ўқув\u2011амалий")]
    public void Exact_SameWordInOtherSpelling_IsOneKey(string one, string other) => Assert.Equal(Of(one).Exact, Of(other).Exact);

    [Theory]
    [InlineData("kengash", "kengashining")]
    [InlineData("кенгаш", "kengashining")]
    [InlineData("kengash", "кенгашларимиздагина")]
    [InlineData("yurak", "yuragi")]
    [InlineData("qishloq", "qishlogʻidan")]
    [InlineData("oʻrin", "oʻrnida")]
    [InlineData("shahar", "shahrimizda")]
    [InlineData("koʻngil", "koʻnglini")]
    [InlineData("bogʻ", "bogʻimizga")]
    [InlineData("terak", "terakka")]
    [InlineData("uy", "uyimni")]
    [InlineData("suv", "suvga")]
    [InlineData("davlat", "davlatlararo", false)]
    [InlineData("hudud", "hududlardagilarniki")]
    [InlineData("yoz", "yozayotganlarning")]
    [InlineData("oʻqi", "oʻqimaydiganlarga")]
    [InlineData("ishla", "ishlamasligini")]
    [InlineData("kel", "kelganmisiz")]
    [InlineData("de", "degan")]
    [InlineData("bor", "bormoqdalar")]
    [InlineData("bor", "bormoqchimiz")]
    [InlineData("bu", "bunga")]
    [InlineData("men", "mening")]
    [InlineData("ot", "otsa")]
    public void Stems_InflectedForm_HoldTheLemma(string lemma, string form, bool found = true) => Assert.Equal(found, Finds(Of(lemma), Of(form)));

    [Theory]
    [InlineData("hududida", "hududlardan")]
    [InlineData("yuragim", "yurakda")]
    [InlineData("oʻqishni", "ўқимоқ")]
    public void Stems_TwoFormsOfAWord_ShareOne(string one, string other) =>
        Assert.NotEmpty(Of(one).Stems.Prepend(Of(one).Stem).Intersect(Of(other).Stems.Prepend(Of(other).Stem), StringComparer.Ordinal));

    [Fact]
    public void Stems_LongChain_AreLongestFirst()
    {
        var stems = Of("maktablarimizdan").Stems;

        Assert.Equal(stems.OrderByDescending(stem => stem.Length), stems);
        Assert.Contains("maktab", stems);
        Assert.Contains("maktablar", stems);
    }

    [Theory]
    [InlineData("ozbekiston", "Oʻzbekiston")]
    [InlineData("узбекистон", "Oʻzbekiston")]
    [InlineData("узбекистонда", "Oʻzbekistonning")]
    [InlineData("kishlok", "qishlogʻi")]
    [InlineData("кишлок", "qishloq")]
    [InlineData("galaba", "gʻalabasi")]
    [InlineData("hizmat", "xizmatlar")]
    public void Typed_KeyboardWithoutUzbekLetters_MeetsTheWord(string typed, string word) =>
        Assert.NotEmpty(Of(typed).TypedStems.Intersect(Of(word).TypedStems, StringComparer.Ordinal));

    private static bool Finds(WordKeys query, WordKeys document) =>
        document.Stems.Prepend(document.Stem).Any(stem => stem == query.Exact || stem == query.Stem);

    private static WordKeys Of(string word) => SearchKeys.Of(word, SiteLanguage.Uzbek);
}
