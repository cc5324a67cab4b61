using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Language.Tests.Keys;

public sealed class SearchKeysTests
{
    private static readonly SiteLanguage[] Languages = [SiteLanguage.Uzbek, SiteLanguage.Kazakh];

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("ъ")]
    [InlineData("\u200B\u00AD")]
    [InlineData("\uD83D")]
    [InlineData("🙂")]
    public void Of_NothingToFind_HasNoKeys(string word)
    {
        foreach (var language in Languages)
        {
            var keys = SearchKeys.Of(word, language);

            Assert.Equal(("", "", ""), (keys.Exact, keys.Stem, keys.Typed));
            Assert.Empty(keys.Stems.Concat(keys.TypedStems));
        }
    }

    [Fact]
    public void Of_AnyString_GivesShortDistinctKeys()
    {
        foreach (var (text, language) in RandomTexts.Take(4000).SelectMany(text => Languages.Select(language => (text, language))))
        {
            var keys = SearchKeys.Of(text, language);

            Assert.All(keys.Stems.Concat([keys.Exact, keys.Stem, keys.Typed]), key => Assert.InRange(key.Length, 0, SearchKeys.LongestKey * 2));
            Assert.DoesNotContain(keys.Stem, keys.Stems);
            Assert.Equal(keys.Stems.Distinct(StringComparer.Ordinal), keys.Stems);
        }
    }

    [Fact]
    public void Of_KeyOfAWord_GivesTheSameExactKey()
    {
        foreach (var (text, language) in RandomTexts.Take(4000).SelectMany(text => Languages.Select(language => (text, language))))
        {
            var exact = SearchKeys.Of(text, language).Exact;

            // The key of Isʼhoq is ishoq, which would be read as Is-hoq no more.
            if (exact.All(char.IsAsciiLetterOrDigit) && !exact.Contains("sh", StringComparison.Ordinal) && !exact.Contains("ch", StringComparison.Ordinal) && exact.Length < SearchKeys.LongestKey)
            {
                Assert.Equal(exact, SearchKeys.Of(exact.ToUpperInvariant(), language).Exact);
            }
        }
    }

    [Theory]
    [InlineData("Oʻzbekistonning", SiteLanguage.Uzbek)]
    [InlineData("Ғалабасидан", SiteLanguage.Uzbek)]
    [InlineData("КЕҢЕСІНІҢ", SiteLanguage.Kazakh)]
    [InlineData("úkimettik", SiteLanguage.Kazakh)]
    public void Of_InvisibleSignsAndCase_ChangeNoKey(string word, SiteLanguage language)
    {
        var keys = SearchKeys.Of(word, language);
        var spread = string.Join('\u200D', word.ToCharArray());

        foreach (var same in new[] { word.ToLowerInvariant(), word.ToUpperInvariant(), spread, "\uFEFF" + word + "\u202C", "(" + word + ")" })
        {
            var other = SearchKeys.Of(same, language);

            Assert.Equal((keys.Exact, keys.Stem, keys.Typed), (other.Exact, other.Stem, other.Typed));
            Assert.Equal(keys.Stems, other.Stems);
            Assert.Equal(keys.TypedStems, other.TypedStems);
        }
    }

    [Fact]
    public void Of_AMegabyteInOneWord_HasTheKeyOfItsBeginning()
    {
        foreach (var (unit, language) in new[] { "a", "ш", "ning", "o'", "\u200B", "-" }.SelectMany(unit => Languages.Select(language => (unit, language))))
        {
            var word = "bir" + string.Concat(Enumerable.Repeat(unit, 1 << 20));
            _ = SearchKeys.Of(word, language);
            var keys = SearchKeys.Of(word, language);

            // The least of several: the runtime allocates now and then for its own sake, while it makes the code faster.
            Assert.InRange(Enumerable.Range(0, 5).Min(_ => AllocatedBy(word, language)), 1, 8192);
            Assert.InRange(keys.Exact.Length, 3, SearchKeys.LongestKey);
            Assert.Empty(keys.Exact.Length == SearchKeys.LongestKey ? keys.Stems : []);
        }
    }

    [Fact]
    public void Of_UzbekAndKazakhWord_HaveNoKeyInCommon()
    {
        var uzbek = SearchKeys.Of("кенгашда", SiteLanguage.Uzbek);
        var kazakh = SearchKeys.Of("кенгашда", SiteLanguage.Kazakh);

        Assert.Empty(uzbek.Stems.Append(uzbek.Exact).Intersect(kazakh.Stems.Append(kazakh.Exact), StringComparer.Ordinal));
    }

    private static long AllocatedBy(string word, SiteLanguage language)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = SearchKeys.Of(word, language);

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
