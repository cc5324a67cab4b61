using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Language.Tests.Keys;

public sealed class WordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData("... – « » ( ) \u200B\u00AD")]
    [InlineData("'`’ʻ-")]
    [InlineData("🙂 ⚖️ ✓")]
    [InlineData("\uD83D \uDE42")]
    public void Find_NoLetterOrDigit_GivesNothing(string text) => Assert.Empty(Words.Find(text));

    [Theory]
    [InlineData("Ikki davlat, bitta kengash!", "Ikki davlat bitta kengash")]
    [InlineData("o'zbek o`zbek o‘zbek o’zbek oʻzbek", "o'zbek o`zbek o‘zbek o’zbek oʻzbek")]
    [InlineData("maʼno, ma'no", "maʼno ma'no")]
    [InlineData("togʻ va bog‘ va tog'.", "togʻ bog‘ tog' va va")]
    [InlineData("“bog‘”", "bog‘")]
    [InlineData("‘bog’ so‘zi", "bog so‘zi")]
    [InlineData("'tosh' deb", "tosh deb")]
    [InlineData("мы сара\u00ADптама ке\u200Bңес", "мы сара\u00ADптама ке\u200Bңес")]
    [InlineData("и\u0306од", "и\u0306од")]
    [InlineData("1,5 foiz 1.234.567", "1,5 foiz 1.234.567 1 234 567")]
    [InlineData("15% (45)", "15 45")]
    [InlineData("a.b c,d", "a b c d")]
    [InlineData("28.08.2024", "28.08.2024 28 08 2024")]
    [InlineData("oʻquv-amaliy", "oʻquv-amaliy oʻquv amaliy")]
    [InlineData("COVID-19-дан", "COVID-19-дан COVID 19 дан")]
    [InlineData("-1 a- -b a--b", "1 a b a b")]
    [InlineData("2024\u20112026", "2024\u20112026 2024 2026")]
    [InlineData("\uD83D\uDE42bir\uD83D", "bir")]
    public void Find_Text_GivesItsWords(string text, string expected) =>
        Assert.Equal(expected.Split(' ').Order(StringComparer.Ordinal), Spelled(text).Order(StringComparer.Ordinal));

    [Fact]
    public void Find_HyphenatedWord_GivesPartsAfterTheWhole()
    {
        var words = Words.Find("bir 1995-yil, ikki");

        Assert.Equal([new Word(0, 3, false), new Word(4, 8, false), new Word(4, 4, true), new Word(9, 3, true), new Word(14, 4, false)], words);
    }

    [Fact]
    public void Find_InvisibleSignsAroundWord_AreNotOfIt()
    {
        Assert.Equal([new Word(1, 3, false)], Words.Find("\u200Bbir\u200B \u00AD"));
        Assert.Equal(["a\u200B-b", "a", "b"], Spelled("a\u200B-b"));
    }

    [Fact]
    public void Enumerate_AnyText_GivesWhatFindGives()
    {
        foreach (var text in RandomTexts.Take(300))
        {
            var words = new List<Word>();

            foreach (var word in Words.Enumerate(text))
            {
                words.Add(word);
            }

            Assert.Equal(Words.Find(text), words);
        }
    }

    [Fact]
    public void Find_AnyString_StaysInsideAndMovesForward()
    {
        foreach (var text in RandomTexts.Take(2000))
        {
            var end = 0;

            foreach (var word in Words.Find(text))
            {
                Assert.True(word.Length > 0 && word.Start >= 0 && word.Start + word.Length <= text.Length);
                Assert.True(word.IsPart ? word.Start + word.Length <= end : word.Start >= end);
                end = Math.Max(end, word.Start + word.Length);
            }
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a-")]
    [InlineData("a\u200B-")]
    [InlineData("1.")]
    [InlineData("g'")]
    [InlineData("-\u200B")]
    public void Find_AMegabyteInOneWord_TakesNoMoreThanItsWords(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1 << 20)) + "b";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = 0;

        foreach (var word in Words.Enumerate(text))
        {
            count++;
        }

        Assert.InRange(count, 1, (1 << 20) + 2);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 65536);
    }

    private static IEnumerable<string> Spelled(string text) => Words.Find(text).Select(word => text.Substring(word.Start, word.Length));
}
