using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;

namespace ExpertCouncil.Core.Tests.Desk;

public sealed class WordDifferenceTests
{
    [Fact]
    public void Of_TheSameText_HasNoChange() => Assert.DoesNotContain(WordDifference.Of("Bir.\n\nIkki.", "Bir.\n\nIkki."), block => block.HasChanged);

    [Theory]
    [InlineData("Oʻzbekiston tomoni", "Oʻzbekistonning tomoni", "Oʻzbekiston", "Oʻzbekistonning")]
    [InlineData("togʻ yoʻli", "togʻlar yoʻli", "togʻ", "togʻlar")]
    [InlineData("maʼno bor", "maʼnosi bor", "maʼno", "maʼnosi")]
    [InlineData("кеңес отырысы", "кеңестің отырысы", "кеңес", "кеңестің")]
    public void Of_AChangedWord_IsOneWordWhole(string before, string after, string removed, string added)
    {
        var pieces = Assert.Single(WordDifference.Of(before, after)).Pieces;

        Assert.Equal([removed], pieces.Where(piece => piece.Kind == DifferenceKind.Removed).Select(piece => piece.Text));
        Assert.Equal([added], pieces.Where(piece => piece.Kind == DifferenceKind.Added).Select(piece => piece.Text));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "Bir.\n\nIkki.")]
    [InlineData("Bir.\n\nIkki.\n\nUch 🎉.", "Uch 🎊.\n\nBir, ikki.")]
    [InlineData("a  b\nc", "a b\nc d")]
    public void Of_AnyTexts_HoldsBothWhole(string before, string after)
    {
        var blocks = WordDifference.Of(before, after);

        Assert.Equal(before, Text(blocks, DifferenceKind.Added));
        Assert.Equal(after, Text(blocks, DifferenceKind.Removed));
    }

    [Fact]
    public void Compare_Facts_ShowsTheLinesThatChanged()
    {
        var facts = new NewsFacts { Date = new DateOnly(2026, 3, 21), Category = NewsCategory.News };

        var changed = History.Compare(facts, facts with { Date = new DateOnly(2026, 3, 22) }).Where(block => block.HasChanged);

        Assert.StartsWith("date: ", Assert.Single(changed).Pieces[0].Text, StringComparison.Ordinal);
    }

    private static string Text(IReadOnlyList<DifferenceBlock> blocks, DifferenceKind without) => string.Join(
        "\n\n",
        blocks.Select(block => string.Concat(block.Pieces.Where(piece => piece.Kind != without).Select(piece => piece.Text))).Where(text => text.Length > 0));
}
