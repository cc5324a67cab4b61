using ExpertCouncil.Core.Search;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Search;

/// <summary>However a word is spelled, in whatever form, script or keyboard: the same entries are found.</summary>
public sealed class SpellingsTests(RealContentSearch site) : IClassFixture<RealContentSearch>
{
    [Theory]
    [InlineData("Oʻzbekiston")]
    [InlineData("Oʼzbekiston")]
    [InlineData("O'zbekiston")]
    [InlineData("O‘zbekiston")]
    [InlineData("O’zbekiston")]
    [InlineData("O`zbekiston")]
    [InlineData("O´zbekiston")]
    [InlineData("Ozbekiston")]
    [InlineData("OʻZBEKISTON")]
    [InlineData("Ўзбекистон")]
    public async Task Find_AnySpellingOfOneWord_FindsTheSame(string spelling)
    {
        Assert.Equal(await KeysAsync("Oʻzbekiston"), await KeysAsync(spelling));
    }

    [Theory]
    [InlineData("қаржы", "karzhy")]
    [InlineData("қаржы", "qarjy")]
    [InlineData("қаржы", "каржы")]
    [InlineData("КЕҢЕС", "кенес")]
    [InlineData("yigʻilish", "йиғилиш")]
    [InlineData("Қозоғистон", "qozogiston")]
    public async Task Find_TypedOnAnotherKeyboard_FindsTheSame(string word, string typed) =>
        Assert.Equal(await KeysAsync(word), await KeysAsync(typed));

    [Theory]
    [InlineData("kengashining", "кенгаш")]
    [InlineData("КЕҢЕСІНІҢ", "кеңес")]
    [InlineData("kengashlarimizdan", "kengashga")]
    public async Task Find_AnotherFormOfAWord_FindsTheSameEntries(string form, string other) =>
        Assert.Subset((await KeysAsync(other)).ToHashSet(), (await KeysAsync(form)).ToHashSet());

    private async Task<IEnumerable<string>> KeysAsync(string text)
    {
        var keys = (await site.FindAsync(new SearchRequest(text, WritingSystem.UzbekLatin) { Size = 100 })).Hits.Select(hit => hit.Card.Reference.ToString()).ToList();

        Assert.NotEmpty(keys);

        return keys;
    }
}
