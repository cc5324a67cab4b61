using ExpertCouncil.Web.Pages.Search;

namespace ExpertCouncil.Web.Tests.Pages.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData(" \t\r\n", "")]
    [InlineData("\0\u0007\u009f", "")]
    [InlineData("\ud800", "")]
    [InlineData("a\udc00b", "a b")]
    [InlineData("  ekspert \n\n kengashi\0", "ekspert kengashi")]
    [InlineData("\"сараптамалық кеңес\" -газ", "\"сараптамалық кеңес\" -газ")]
    [InlineData("👍 🇺🇿", "👍 🇺🇿")]
    public void From_AnyText_IsOneLineThatCanBeShown(string? typed, string expected)
    {
        var text = SearchText.From(typed);

        Assert.Equal(expected, text.Words);
        Assert.False(text.IsShortened);
    }

    [Fact]
    public void From_MoreThanASentence_KeepsWholeWords()
    {
        var text = SearchText.From(string.Join(' ', Enumerable.Repeat("кенгаши", 2000)));

        Assert.True(text.IsShortened);
        Assert.InRange(text.Words.Length, SearchText.MaxLength - 8, SearchText.MaxLength);
        Assert.EndsWith(" кенгаши", text.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void From_OneEndlessWord_NeverPartsACharacter()
    {
        var text = SearchText.From("a" + string.Concat(Enumerable.Repeat("👍", 5000)));

        Assert.True(text.IsShortened);
        Assert.Equal(SearchText.MaxLength - 1, text.Words.Length);
        Assert.False(char.IsHighSurrogate(text.Words[^1]));
    }

    [Fact]
    public void From_ExactlyTheLength_IsNotShortened() => Assert.False(SearchText.From(new string('a', SearchText.MaxLength) + "  ").IsShortened);

    [Theory]
    [InlineData(null, "")]
    [InlineData("/", "")]
    [InlineData("/yoq", "")]
    [InlineData("/uz/yangiliklar/savdo-2025.html", "savdo 2025")]
    [InlineData("/kk/zhanalyqtar/сауда_айналымы/", "сауда айналымы")]
    [InlineData("/uz/wp-login.php", "wp login")]
    [InlineData("/uz/\ud800", "")]
    public void FromPath_AddressThatIsNot_IsItsLastWords(string? path, string expected) => Assert.Equal(expected, SearchText.FromPath(path).Words);
}
