using System.Diagnostics;
using System.Text;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Search;

/// <summary>Whatever is typed, it is text: never an error, never slow.</summary>
public sealed class HostileQueryTests(RealContentSearch site) : IClassFixture<RealContentSearch>
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\n ")]
    [InlineData("-")]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("-kengash")]
    [InlineData("-\"ekspertlar kengashi\"")]
    [InlineData("😀 🏳️‍🌈")]
    [InlineData("\0\u0001\u200f\u202e\ufeff")]
    [InlineData("\ud800")]
    [InlineData("()[]{}*^:.,;!?")]
    public async Task Find_NothingToLookFor_FindsNothing(string text)
    {
        var found = await site.FindAsync(text);

        Assert.Empty(found.Hits);
        Assert.Equal(0, found.Total);
    }

    [Theory]
    [InlineData("kengash AND")]
    [InlineData("OR kengash")]
    [InlineData("NOT kengash NOT")]
    [InlineData("NEAR(kengash memorandum, 5)")]
    [InlineData("Title : kengash")]
    [InlineData("{Keys} : kengash")]
    [InlineData("kengash* ^kengash")]
    [InlineData("kengash\"")]
    [InlineData("\"kengash")]
    [InlineData("kengash'); DROP TABLE SearchIndex; --")]
    [InlineData("(((((kengash")]
    [InlineData("kengash \ud800\udc00 \udfff 😀")]
    [InlineData("ken\0gash \u202ekengash")]
    [InlineData("--kengash")]
    [InlineData("- kengash")]
    [InlineData("%kengash% _")]
    public async Task Find_SignsAroundAWord_AreNoOperators(string text) =>
        Assert.Null(await Record.ExceptionAsync(() => site.FindAsync(text)));

    [Fact]
    public async Task Find_OperatorsAreText_FindsByTheWordAlone() =>
        Assert.Equal((await site.FindAsync("kengash")).Total, (await site.FindAsync("(kengash* ^ : -")).Total);

    [Theory]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public async Task Find_EndlessInput_IsShortenedAndSaysSo(int length)
    {
        var watch = Stopwatch.StartNew();
        var words = await site.FindAsync(new StringBuilder().Insert(0, "kengash memorandum ", length / 19).ToString());
        var word = await site.FindAsync(new string('a', length));
        var quotes = await site.FindAsync(new string('"', length));

        Assert.True(words.IsShortened && word.IsShortened && quotes.IsShortened);
        Assert.NotEmpty(words.Hits);
        Assert.Empty(word.Hits);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public async Task Find_MoreWordsThanCount_LeavesOutTheLast()
    {
        var words = string.Join(' ', Enumerable.Repeat("kengash", QueryText.MostWords));

        Assert.False((await site.FindAsync(words)).IsShortened);
        Assert.True((await site.FindAsync(words + " qwertyqwerty")).IsShortened);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("-1-5")]
    [InlineData("1--5")]
    [InlineData("99-5")]
    [InlineData("1-99999999999999999999999")]
    [InlineData(" 1-5")]
    [InlineData("1-5 ")]
    [InlineData("a-b")]
    public void TryParse_WrongPlace_IsRefused(string? text)
    {
        Assert.False(SearchPlace.TryParse(text, out var place));
        Assert.Null(place);
    }

    [Fact]
    public void TryParse_PlaceAsWritten_GivesThePlace()
    {
        Assert.True(SearchPlace.TryParse(new SearchPlace(4, 123456789012).ToString(), out var place));
        Assert.Equal(new SearchPlace(4, 123456789012), place);
    }

    [Theory]
    [InlineData("x' OR '1'='1")]
    [InlineData("trade\" OR \"fknews")]
    [InlineData("")]
    public async Task Find_UnknownDirection_FindsNothing(string direction) =>
        Assert.Empty((await site.FindAsync(new SearchRequest("kengash", WritingSystem.UzbekLatin) { Direction = direction })).Hits);

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public async Task Find_ImpossibleSize_GivesAPageAllTheSame(int size) =>
        Assert.NotEmpty((await site.FindAsync(new SearchRequest("kengash", WritingSystem.UzbekLatin) { Size = size })).Hits);

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("😀")]
    public async Task Suggest_NothingToLookFor_SuggestsNothing(string typed) => Assert.Empty(await site.SuggestAsync(typed));
}
