using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Editorial;

/// <summary>What may be written into a text, and how it is kept.</summary>
public sealed class TranslationWritingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Katta")]
    [InlineData("a--b")]
    [InlineData("йўл")]
    public void Rename_ToNoSlug_IsRefused(string slug) => Refused(Refusal.SlugInvalid, () => Draft().Rename(slug, Author, Now));

    [Fact]
    public void Write_WithoutTitle_IsRefused() => Refused(Refusal.TitleMissing, () => Draft().Write(new TextDraft(" ", "", ""), Author, Now));

    [Fact]
    public void Write_TitleTooLong_IsRefused() => Refused(Refusal.TitleTooLong, () => Draft().Write(new TextDraft(new string('a', 161), "", ""), Author, Now));

    [Fact]
    public void Write_SummaryTooLong_IsRefused() =>
        Refused(Refusal.SummaryTooLong, () => Draft().Write(new TextDraft("a", new string('a', 401), ""), Author, Now));

    [Theory]
    [InlineData("o'zbek\r\n\uFEFFto\u00ADgʻ", "oʻzbek\ntogʻ")]
    [InlineData("Qisqa\u0441ha `o'`", "Qisqacha `o'`")]
    [InlineData("SMTIнің", "SMTIнің")]
    public void Write_TypedText_IsSavedInItsNormalForm(string typed, string saved)
    {
        var revision = Draft().Write(new TextDraft(typed, typed, typed), Author, Now);

        Assert.Equal((saved, saved, saved), (revision.Title, revision.Summary, revision.Body));
    }

    [Fact]
    public void Write_TitleOfInvisibleSigns_IsRefused() => Refused(Refusal.TitleMissing, () => Draft().Write(new TextDraft("\u200B", "", ""), Author, Now));

    [Fact]
    public void Write_KazakhText_KeepsItsApostrophes() =>
        Assert.Equal("O'Brien т\u0456л", Draft(language: SiteLanguage.Kazakh).Write(Text("O'Brien т\u0069л"), Author, Now).Body);

    [Fact]
    public void Write_OverALiveText_LeavesTheLiveOneAlone()
    {
        var text = At(Stage.Published);

        text.Write(Text("Yangi"), Author, Now);

        Assert.Equal((1, 2, Stage.Draft), (text.LiveNumber!.Value, text.WorkingNumber!.Value, text.Stage));
        Assert.NotEqual("Yangi", text.Live!.Body);
    }

    private static void Refused(Refusal refusal, Action act) => Assert.Equal(refusal, Assert.Throws<EditorialException>(act).Refusal);
}
