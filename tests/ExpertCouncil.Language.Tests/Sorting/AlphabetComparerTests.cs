using ExpertCouncil.Language.Sorting;

namespace ExpertCouncil.Language.Tests.Sorting;

public sealed class AlphabetComparerTests
{
    [Theory]
    [InlineData("uz", "A B D E F G H I J K L M N O P Q R S T U V X Y Z Oʻ Gʻ Sh Ch Ng")]
    [InlineData("uz-cyrl", "А Б В Г Д Е Ё Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Ъ Ь Э Ю Я Ў Қ Ғ Ҳ")]
    [InlineData("kk", "А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я")]
    [InlineData("kk-latn", "A Ä B D E F G Ğ H I İ J K L M N Ñ O Ö P Q R S Ş T U Ū Ü V Y Z")]
    public void Compare_OfficialAlphabet_KeepsItsOrder(string prefix, string alphabet) => AssertOrder(prefix, alphabet.Split(' '));

    [Theory]
    [InlineData("uz", "zafar|oʻzbek|gʻalaba|shahar|choy")]
    [InlineData("uz", "ona|OPA|oy|O‘zbekiston|oʻzgarish|o'g'il")]
    [InlineData("uz", "Isʼhoq|Ismoil|Isroil|ish")]
    [InlineData("uz", "tonna|tong")]
    [InlineData("uz", "bola|bola kitobi|bola-chaqa|bola2|bolalar")]
    [InlineData("uz", "2024|alifbo|Астана")]
    [InlineData("uz-cyrl", "юрт|яшил|ўзбек|қозоқ|ғалаба|ҳамкорлик")]
    [InlineData("uz-cyrl", "2024|ахборот|ёш|ZOOM")]
    [InlineData("kk", "аймақ|әлем|бала|ғылым|дала|қазақ|лагерь|нан|ор|өлке|тау|ұлт|үй|хат")]
    [InlineData("kk", "тіл|тіл мен мәдениет|тілдер")]
    [InlineData("kk-latn", "ılım|Isker|ıt|İli|iş")]
    public void Compare_Words_KeepTheirOrder(string prefix, string words) => AssertOrder(prefix, words.Split('|'));

    [Theory]
    [InlineData("oʻzbek", "o'zbek")]
    [InlineData("gʻalaba", "G‘ALABA")]
    [InlineData("sanʼat", "san’at")]
    [InlineData("maʼno", "mano")]
    [InlineData("SHAHAR", "shahar")]
    public void Compare_SameLetters_AreNeighboursInATotalOrder(string one, string other)
    {
        var comparer = AlphabetComparer.For(WritingSystem.UzbekLatin);

        Assert.NotEqual(0, comparer.Compare(one, other));
        Assert.True(comparer.Compare(one, other + "a") < 0);
        Assert.True(comparer.Compare(other, one + "a") < 0);
    }

    [Fact]
    public void Compare_Null_StandsFirst()
    {
        var comparer = AlphabetComparer.For(WritingSystem.KazakhCyrillic);

        Assert.Equal(0, comparer.Compare(null, null));
        Assert.True(comparer.Compare(null, string.Empty) < 0);
        Assert.True(comparer.Compare(string.Empty, null) > 0);
    }

    [Fact]
    public void Compare_RandomTexts_IsATotalOrder()
    {
        var texts = TestTexts.Random(60, 12).Distinct().ToList();

        foreach (var comparer in WritingSystem.All.Select(AlphabetComparer.For))
        {
            var sorted = texts.Order(comparer).ToList();

            for (var left = 0; left < sorted.Count; left++)
            {
                for (var right = 0; right < sorted.Count; right++)
                {
                    Assert.Equal(left.CompareTo(right), Math.Sign(comparer.Compare(sorted[left], sorted[right])));
                }
            }
        }
    }

    [Fact]
    public void Compare_AnyThreeTexts_IsAntisymmetricAndTransitive()
    {
        var random = new Random(1993);
        string[] texts = [.. TestTexts.Random(300, 6), .. TestTexts.AnyCharacters(100, 4), "", "\uD800", "\u200B", "sh", "s\u200Bh"];

        foreach (var comparer in WritingSystem.All.Select(AlphabetComparer.For))
        {
            for (var round = 0; round < 5_000; round++)
            {
                var (one, two, three) = (texts[random.Next(texts.Length)], texts[random.Next(texts.Length)], texts[random.Next(texts.Length)]);
                var order = Math.Sign(comparer.Compare(one, two));

                Assert.Equal(-order, Math.Sign(comparer.Compare(two, one)));
                Assert.Equal(order == 0, string.Equals(one, two, StringComparison.Ordinal));
                Assert.True(order > 0 || comparer.Compare(two, three) > 0 || comparer.Compare(one, three) <= 0);
            }
        }
    }

    [Fact]
    public void Compare_Megabytes_LooksAtEachLetterOnce()
    {
        var text = string.Concat(Enumerable.Repeat("ngʻsh\u0306\u200B", 300_000));

        Assert.True(AlphabetComparer.For(WritingSystem.UzbekLatin).Compare(text, text + "a") < 0);
    }

    [Theory]
    [InlineData("uz", "\u200Eoʻzbek", "Oʻ")]
    [InlineData("uz", "o\u00ADʻzbek", "Oʻ")]
    [InlineData("uz", "oʻzbek", "Oʻ")]
    [InlineData("uz", "G‘ani", "Gʻ")]
    [InlineData("uz", "shahar", "Sh")]
    [InlineData("uz", "Chorsu", "Ch")]
    [InlineData("uz", "“Nur” jamgʻarmasi", "N")]
    [InlineData("uz", "‘Nur’", "N")]
    [InlineData("uz", "école", "E")]
    [InlineData("uz", "Астана", "А")]
    [InlineData("uz", "2024-yil", "#")]
    [InlineData("uz", "", "#")]
    [InlineData("uz", "«…»", "#")]
    [InlineData("uz-cyrl", "ҳамкорлик", "Ҳ")]
    [InlineData("uz-cyrl", "Шаҳар", "Ш")]
    [InlineData("kk", "әлем", "Ә")]
    [InlineData("kk", "іс", "І")]
    [InlineData("kk", "йод", "Й")]
    [InlineData("kk-latn", "ıs", "I")]
    [InlineData("kk-latn", "igı", "İ")]
    [InlineData("kk-latn", "şekara", "Ş")]
    public void IndexLetter_Text_IsItsFirstLetter(string prefix, string text, string expected) =>
        Assert.Equal(expected, AlphabetComparer.IndexLetter(text, System(prefix)));

    [Fact]
    public void IndexLetter_SortedTexts_KeepsGroupsTogether()
    {
        foreach (var system in WritingSystem.All)
        {
            var letters = TestTexts.Random(400, 12).Order(AlphabetComparer.For(system)).Select(text => AlphabetComparer.IndexLetter(text, system)).ToList();
            var changes = letters.Zip(letters.Skip(1)).Count(pair => pair.First != pair.Second);

            Assert.Equal(letters.Distinct().Count() - 1, changes);
        }
    }

    private static void AssertOrder(string prefix, string[] expected) =>
        Assert.Equal(expected, expected.Reverse().Order(AlphabetComparer.For(System(prefix))));

    private static WritingSystem System(string prefix) => WritingSystem.All.Single(system => system.Prefix == prefix);
}
