using ExpertCouncil.Language.Spelling;

namespace ExpertCouncil.Language.Tests.Spelling;

public sealed class NormalisationTests
{
    [Theory]
    [InlineData("cop\u0430")]
    [InlineData("SMTIнің")]
    [InlineData("OPECтің")]
    [InlineData("АТСning")]
    [InlineData("қYс")]
    public void Of_WordThatCouldBeEither_IsReportedNotChanged(string word)
    {
        var normal = Normalisation.Of($"({word})");

        Assert.Same(normal.Text, Normalisation.Of(normal.Text).Text);
        Assert.Equal($"({word})", normal.Text);
        Assert.Empty(normal.Changes);
        Assert.Equal([new SpellingDoubt(1, word, DoubtKind.MixedScript)], normal.Doubts);
    }

    [Fact]
    public void Of_LatinLetterInUzbekCyrillic_IsReportedWhereItHasNoTwin()
    {
        Assert.Equal("дон", Normalisation.Of("д\u006Fн", SiteLanguage.Uzbek).Text);
        Assert.Single(Normalisation.Of("д\u0069н", SiteLanguage.Uzbek).Doubts);
        Assert.Equal("ді\u043D", Normalisation.Of("д\u0069н", SiteLanguage.Kazakh).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Toshkent va Ostona, Қазақстан мен Өзбекстан")]
    [InlineData("oʻzbek, sanʼat; 5\u00A0ta, 1\u202F000")]
    [InlineData("COVID-19-дан, G20да, XXI-ғасыр")]
    [InlineData("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 oila, ✔\uFE0F")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("`тi\u200Bл` ва https://a.uz/о\u0308'z")]
    [InlineData("```\nт\u0069л o'z\u00AD\n```")]
    public void Of_NothingToRight_IsTheSameInstance(string text)
    {
        Assert.Same(text, Normalisation.Of(text).Text);
        Assert.Empty(Normalisation.Of(text).Changes);
    }

    [Theory]
    [InlineData("т\u0069л", "тіл")]
    [InlineData("\u0048аурыз \u0049ште", "Наурыз Іште")]
    [InlineData("\u0068алық ж\u0259не \u0275з", "һалық және өз")]
    [InlineData("Қ\u0041\u0417\u0041Қ", "ҚАЗАҚ")]
    [InlineData("Tosh\u043A\u0435nt", "Tosh\u043A\u0435nt")]
    [InlineData("Toshk\u0435nt, Oʻzb\u0435\u043Aiston", "Toshkent, Oʻzb\u0435\u043Aiston")]
    [InlineData("\u041E'zbek, \u0443angi", "Oʻzbek, yangi")]
    [InlineData("т\u0069лдің, K\u043Eʻz-қар\u0061с", "тілдің, Koʻz-қарас")]
    public void Of_LookAlikes_AreRepairedWhereTheRestDecides(string text, string expected) => Assert.Equal(expected, Normalisation.Of(text).Text);

    [Theory]
    [InlineData("bir\r\nikki\ruch\n", "bir\nikki\nuch\n")]
    [InlineData("bir\u2028ikki\vuch", "bir ikki uch")]
    [InlineData("\uFEFFSo\u00ADʻm \u202Ematn\u202C\u200E", "Soʻm matn")]
    [InlineData("a\u0000b\u0007c\td", "abc\td")]
    [InlineData("йод: и\u0306од, у\u0306збек, ko\u0308l, s\u0327ekara, g\u0301", "йод: йод, ўзбек, köl, şekara, ǵ")]
    [InlineData("o\u0312zbek, G\u0315ani", "oʻzbek, Gʻani")]
    [InlineData("o\u200B'zbek, т\u200B\u0069\u00ADл", "oʻzbek, тіл")]
    [InlineData("so\u200Dʻz\u200C", "soʻz")]
    [InlineData("и\u0306`код и\u200B` \u200Bo'z", "й`код и` oʻz")]
    [InlineData("`a\r\nb\u0001` \u200B", "`a\nb` ")]
    [InlineData("`a\u0308` a\u0308", "`a\u0308` ä")]
    public void Of_BadCharacters_AreTakenOutOrPutTogether(string text, string expected) => Assert.Equal(expected, Normalisation.Of(text).Text);

    [Fact]
    public void Of_HalfAPair_BecomesTheReplacementCharacterEvenInCode() =>
        Assert.Equal("a\uFFFDb\uFFFD `\uFFFD` \uD83D\uDE00", Normalisation.Of("a\uD800b\uDC00 `\uD800` \uD83D\uDE00").Text);

    [Fact]
    public void Of_Text_NamesEveryChangeWhereItStood()
    {
        var normal = Normalisation.Of("\uFEFFт\u0069л\r\no'z и\u0306 \uD800`\u200B`");

        Assert.Equal(
            [
                new TextChange(0, "\uFEFF", "", ChangeKind.HiddenSign),
                new TextChange(2, "i", "і", ChangeKind.LookAlike),
                new TextChange(4, "\r\n", "\n", ChangeKind.LineEnd),
                new TextChange(7, "'", "ʻ", ChangeKind.Apostrophe),
                new TextChange(10, "и\u0306", "й", ChangeKind.Composition),
                new TextChange(13, "\uD800", "\uFFFD", ChangeKind.LostCharacter),
            ],
            normal.Changes.Where(change => change.Index < 14));
        Assert.Contains(new SpellingDoubt(13, "\uFFFD", DoubtKind.LostCharacter), normal.Doubts);
    }

    [Fact]
    public void Of_HiddenSignInAnAddress_StaysAndIsReported() =>
        Assert.Equal([new SpellingDoubt(11, "\u200B", DoubtKind.HiddenSign)], Normalisation.Of("https://a.u\u200Bz").Doubts);

    [Fact]
    public void Of_KazakhText_KeepsItsApostrophes()
    {
        Assert.Equal("O'Brien", Normalisation.Of("O'Brien", SiteLanguage.Kazakh).Text);
        Assert.Equal("OʻBrien", Normalisation.Of("O'Brien").Text);
    }

    [Fact]
    public void ToString_Doubts_SayWhatToDo()
    {
        Assert.Equal(
            "'SMTIн' mixes Latin and Cyrillic letters (Latin S, M, T, I; Cyrillic н); type it in one alphabet.",
            Assert.Single(Normalisation.Of("SMTIн").Doubts).ToString());
        Assert.StartsWith("An invisible sign (U+200B)", Assert.Single(Normalisation.Of("`a\u200Bb`").Doubts).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("A character was lost", Assert.Single(Normalisation.Of("\uFFFD").Doubts).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnyText_IsDoneInOnePass() =>
        Assert.All(TestTexts.Random(6000).Concat(TestTexts.AnyCharacters(1000)), text =>
        {
            foreach (SiteLanguage? language in new SiteLanguage?[] { null, SiteLanguage.Uzbek, SiteLanguage.Kazakh })
            {
                var once = Normalisation.Of(text, language);
                var twice = Normalisation.Of(once.Text, language);

                Assert.Equal(once.Changes.Count == 0, ReferenceEquals(once.Text, text));
                Assert.Equal(once.Text, twice.Text);
                Assert.Empty(twice.Changes);
                Assert.Equal(once.Doubts.Select(doubt => doubt.Kind), twice.Doubts.Select(doubt => doubt.Kind));
            }
        });

    [Fact]
    public void Of_AnyText_ChangesOnlyWhatItNames() =>
        Assert.All(TestTexts.Random(4000).Concat(TestTexts.AnyCharacters(1000)), text =>
        {
            var normal = Normalisation.Of(text);
            var (rebuilt, at) = (string.Empty, 0);

            foreach (var change in normal.Changes.Where(change => change.Put != change.Found))
            {
                rebuilt += at <= change.Index ? text[at..change.Index] + change.Put : string.Empty;
                at = Math.Max(at, change.Index + change.Found.Length);
            }

            // A letter with a mark is one finding when put together and another when it is of the wrong script.
            if (normal.Changes.All(change => change.Kind != ChangeKind.Composition))
            {
                Assert.Equal(normal.Text, rebuilt + text[at..]);
            }
        });

    [Theory]
    [InlineData("a")]
    [InlineData("о'")]
    [InlineData("ta\u0430")]
    [InlineData("\u200B")]
    [InlineData("и\u0306\u200D")]
    [InlineData("\uD800")]
    [InlineData("`\u200E")]
    [InlineData("`` ~ ```` ")]
    [InlineData("\r")]
    [InlineData("www.\u200B")]
    public void Of_MegabytesInOneWord_TakesTimeInProportion(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.Equal(Normalisation.Of(text).Text, Normalisation.Of(Normalisation.Of(text).Text).Text);
    }
}
