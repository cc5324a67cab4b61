using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Language.Tests.Keys;

public sealed class KazakhKeysTests
{
    [Theory]
    [InlineData("қар", "кар")]
    [InlineData("он", "өн")]
    [InlineData("тұз", "түз")]
    [InlineData("ысы", "іс")]
    public void Exact_OtherWord_IsAnotherKey(string one, string other) => Assert.NotEqual(Of(one).Exact, Of(other).Exact);

    [Theory]
    [InlineData("кеңестар", "кеңес")]
    [InlineData("жолге", "жол")]
    [InlineData("қаладте", "қала")]
    [InlineData("құрылысшы", "құрылыс")]
    public void Stems_SuffixAgainstHarmonyOrSound_AreNotCut(string word, string notFound) => Assert.DoesNotContain(notFound, Of(word).Stems);

    [Theory]
    [InlineData("әлем", "əлем")]
    [InlineData("міндет", "мiндет")]
    [InlineData("МІНДЕТ", "MIHДET")]
    [InlineData("қаһарман", "қаhарман")]
    [InlineData("қаһарман", "қахарман")]
    [InlineData("йод", "и\u0306од")]
    [InlineData("объект", "обьект")]
    [InlineData("кеңес", "ке\u200Bң\u00ADес")]
    [InlineData("темір-бетон", "теміp\u2011бетон")]
    public void Exact_SameWordInOtherSpelling_IsOneKey(string one, string other) => Assert.Equal(Of(one).Exact, Of(other).Exact);

    [Fact]
    public void Exact_LatinWordOrNumber_IsTheUzbekKey()
    {
        Assert.Equal(SearchKeys.Of("Facebook", SiteLanguage.Uzbek).Exact, Of("facebook").Exact);
        Assert.Equal(SearchKeys.Of("28.08.2024", SiteLanguage.Uzbek).Exact, Of("28.08.2024").Exact);
        Assert.Empty(Of("qarjynyñ").Stems);
    }

    [Theory]
    [InlineData("кеңес", "КЕҢЕСІНІҢ")]
    [InlineData("кеңес", "кеңестеріміздегілерден")]
    [InlineData("қаржы", "қаржыландыру", false)]
    [InlineData("қаржы", "қаржысын")]
    [InlineData("кітап", "кітабымызда")]
    [InlineData("тарақ", "тарағы")]
    [InlineData("халық", "халқының")]
    [InlineData("орын", "орнынан")]
    [InlineData("ауыз", "аузы")]
    [InlineData("қауіп", "қаупі")]
    [InlineData("модель", "моделі")]
    [InlineData("процесс", "процесінде")]
    [InlineData("фестиваль", "фестивальге")]
    [InlineData("Тоқаев", "Тоқаевтың")]
    [InlineData("партия", "партиясы")]
    [InlineData("үй", "үйімізге")]
    [InlineData("қыз", "қызыма")]
    [InlineData("дос", "достармен")]
    [InlineData("ат", "атпенен")]
    [InlineData("аула", "ауладағыларға")]
    [InlineData("оқы", "оқитындар")]
    [InlineData("оқы", "оқуға")]
    [InlineData("қой", "қояды")]
    [InlineData("тап", "тауып", false)]
    [InlineData("тап", "табылған")]
    [InlineData("шық", "шығады")]
    [InlineData("жаз", "жазбағандықтан")]
    [InlineData("де", "деген")]
    [InlineData("бар", "бармақшымын")]
    [InlineData("мен", "маған")]
    [InlineData("сол", "соның")]
    public void Stems_InflectedForm_HoldTheLemma(string lemma, string form, bool found = true) => Assert.Equal(found, Finds(Of(lemma), Of(form)));

    [Fact]
    public void Stems_TwoFormsOfAWord_ShareOne()
    {
        var (one, other) = (Of("кеңесінің"), Of("кеңестерде"));

        Assert.NotEmpty(one.Stems.Prepend(one.Stem).Intersect(other.Stems.Prepend(other.Stem), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("karzhy", "қаржы")]
    [InlineData("karjy", "қаржы")]
    [InlineData("qarjy", "қаржы")]
    [InlineData("qarzhy", "қаржы")]
    [InlineData("каржы", "қаржы")]
    [InlineData("каржи", "қаржы")]
    [InlineData("kenes", "кеңес")]
    [InlineData("keńes", "кеңес")]
    [InlineData("keñes", "кеңес")]
    [InlineData("keŋes", "кеңес")]
    [InlineData("ken'es", "кеңес")]
    [InlineData("kenges", "кеңес")]
    [InlineData("кенес", "кеңес")]
    [InlineData("halyk", "халық")]
    [InlineData("khalyq", "халық")]
    [InlineData("xalıq", "халық")]
    [InlineData("Qazaqstan", "Қазақстан")]
    [InlineData("О\u0301zbekstan", "Өзбекстан")]
    [InlineData("áleýmettik", "әлеуметтік")]
    [InlineData("äleumettık", "әлеуметтік")]
    [InlineData("s'yg'arma", "шығарма")]
    [InlineData("şyğarma", "шығарма")]
    [InlineData("shygarma", "шығарма")]
    [InlineData("Respublikasy", "Республикасы")]
    [InlineData("Respýblıkasy", "Республикасы")]
    [InlineData("partia", "партия")]
    [InlineData("partiya", "партия")]
    [InlineData("үндестик", "үндестік")]
    public void Typed_AnyKeyboard_IsOneSkeleton(string typed, string word) => Assert.Equal(Of(word).Typed, Of(typed).Typed);

    [Theory]
    [InlineData("karzhynyn", "қаржы")]
    [InlineData("karzhy", "қаржының")]
    [InlineData("qarjynyñ", "қаржымен")]
    [InlineData("кенесинин", "кеңестер")]
    [InlineData("kitaby", "кітапта")]
    [InlineData("halkynyn", "халық")]
    public void TypedStems_FormOnAnotherKeyboard_MeetTheWord(string typed, string word) =>
        Assert.NotEmpty(Of(typed).TypedStems.Intersect(Of(word).TypedStems, StringComparer.Ordinal));

    private static bool Finds(WordKeys query, WordKeys document) =>
        document.Stems.Prepend(document.Stem).Any(stem => stem == query.Exact || stem == query.Stem);

    private static WordKeys Of(string word) => SearchKeys.Of(word, SiteLanguage.Kazakh);
}
