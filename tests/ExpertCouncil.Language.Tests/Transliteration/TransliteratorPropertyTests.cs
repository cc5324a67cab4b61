using System.Text;
using ExpertCouncil.Language.Transliteration;

namespace ExpertCouncil.Language.Tests.Transliteration;

public sealed class TransliteratorPropertyTests
{
    private const int Rounds = 3000;

    private const string Favourites = "abcdeghiosty'`ʻʼ‘’ -.1890XVIабвёйўғцщъьэюяқҳңәІі<>&;/\"=#@_~[](){}\n\u200B\u0306\u00AD";

    private static readonly WritingSystem[] Targets = [WritingSystem.UzbekCyrillic, WritingSystem.UzbekLatin, WritingSystem.KazakhLatin];

    // Syllables without what Latin cannot say twice over: s before i after a consonant, ts, y before vowels, foreign stems.
    private static readonly string[] Syllables =
        ["ba", "qa", "oʻr", "gʻa", "shu", "chi", "ma", "ngi", "da", "yoʻ", "xo", "ha", "ju", "zo", "bi", "vor", "tuq", "maʼno", "pa", "muh", "yax", "yur", "tog", "nok"];

    [Fact]
    public void Convert_AnyString_NeverThrows()
    {
        var random = new Random(339);

        for (var round = 0; round < Rounds; round++)
        {
            var text = RandomText(random, Favourites, anything: 4);

            foreach (var target in Targets)
            {
                Assert.Null(Record.Exception(() => Transliterator.Convert(text, target)));
                Assert.Null(Record.Exception(() => HtmlTransliterator.Convert(text, target)));
            }
        }
    }

    [Fact]
    public void Convert_LatinToCyrillicAndBack_GivesTheSameText()
    {
        var random = new Random(1995);

        for (var round = 0; round < Rounds; round++)
        {
            var word = new StringBuilder();

            for (var count = random.Next(1, 5); count > 0; count--)
            {
                word.Append(Syllables[random.Next(Syllables.Length)]);
            }

            var latin = Capitalise(word.ToString(), random.Next(3));
            var cyrillic = Transliterator.Convert(latin, WritingSystem.UzbekCyrillic);
            Assert.Equal(latin, Transliterator.Convert(cyrillic, WritingSystem.UzbekLatin));
        }
    }

    [Theory]
    [InlineData("uz-cyrl", "абвгёйўқғҳъьэцщыюя")]
    [InlineData("uz", "abdefghijoqsxyzʻʼ")]
    [InlineData("kk-latn", "abäğıİiñşūüq")]
    public void Convert_TextInTheTargetScript_StaysAsItIs(string prefix, string letters)
    {
        Assert.True(WritingSystem.TryFromPrefix(prefix, out var target));
        var random = new Random(24);

        for (var round = 0; round < Rounds; round++)
        {
            var text = RandomText(random, letters + letters + " -.,1890<>&;/\"=#@_~[](){}\n\u200B\u00AD", anything: 0);
            Assert.Same(text, Transliterator.Convert(text, target));
            Assert.Same(text, HtmlTransliterator.Convert(text, target));
        }
    }

    // A quadratic way through any of these would take hours.
    [Theory]
    [InlineData("oʻ")]
    [InlineData("sex")]
    [InlineData("lar")]
    [InlineData("щ")]
    [InlineData("`a")]
    [InlineData("a.")]
    [InlineData("I.")]
    [InlineData("1-yil ")]
    [InlineData("<b")]
    [InlineData("</b>")]
    [InlineData("<i title='")]
    [InlineData("<span data-uz-cyrl=\"a\">")]
    [InlineData("<!--")]
    [InlineData("&amp")]
    [InlineData("< ")]
    [InlineData("<p><span data-uz-cyrl=\"a\"></p>")]
    public void Convert_AMegabyteOfOneThing_Ends(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        foreach (var target in Targets)
        {
            Assert.InRange(Transliterator.Convert(text, target).Length, text.Length / 4, text.Length * 2);
            Assert.InRange(HtmlTransliterator.Convert(text, target).Length, text.Length / 4, text.Length * 2);
        }
    }

    private static string Capitalise(string word, int kind)
    {
        // A capital in front of small letters, or all of them; a single capital Sh is an initial and fine as it is.
        return kind switch
        {
            0 => word,
            1 => char.ToUpperInvariant(word[0]) + word[1..],
            _ => word.Length > 3 ? word.ToUpperInvariant() : word,
        };
    }

    private static string RandomText(Random random, string letters, int anything)
    {
        var text = new StringBuilder();

        for (var count = random.Next(40); count > 0; count--)
        {
            text.Append(anything > 0 && random.Next(anything) == 0 ? (char)random.Next(0x10000) : letters[random.Next(letters.Length)]);
        }

        return text.ToString();
    }
}
