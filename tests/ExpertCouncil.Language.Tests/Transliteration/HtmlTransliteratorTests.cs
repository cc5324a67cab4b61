using ExpertCouncil.Language.Transliteration;

namespace ExpertCouncil.Language.Tests.Transliteration;

public sealed class HtmlTransliteratorTests
{
    [Fact]
    public void Convert_Null_IsRefused() =>
        Assert.Throws<ArgumentNullException>(() => HtmlTransliterator.Convert(null!, WritingSystem.UzbekCyrillic));

    [Fact]
    public void Convert_ToKazakhCyrillic_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => HtmlTransliterator.Convert("", WritingSystem.KazakhCyrillic));

    [Theory]
    [InlineData("<p id=\"kengash\" class='katta'>Kengash</p>", "<p id=\"kengash\" class='katta'>Кенгаш</p>")]
    [InlineData("<a href=\"/uz/kengash?a=1&amp;b=2\" title=\"Kengash\">kengash</a>", "<a href=\"/uz/kengash?a=1&amp;b=2\" title=\"Кенгаш\">кенгаш</a>")]
    [InlineData("<img src=\"rasm.png\" alt=\"Rasm &amp; matn\">", "<img src=\"rasm.png\" alt=\"Расм &amp; матн\">")]
    [InlineData("<a aria-label=\"Yopish\" data-name=\"yopish\">x</a>", "<a aria-label=\"Ёпиш\" data-name=\"yopish\">х</a>")]
    [InlineData("<a href=\"https://lex.uz\">https://lex.uz</a>", "<a href=\"https://lex.uz\">https://lex.uz</a>")]
    public void Convert_Markup_StaysLetterForLetter(string html, string expected) =>
        Assert.Equal(expected, HtmlTransliterator.Convert(html, WritingSystem.UzbekCyrillic));

    [Theory]
    [InlineData("<p>a &amp; b &lt; d &nbsp;&quot;u&quot; &#39;</p>", "<p>а &amp; б &lt; д &nbsp;&quot;у&quot; &#39;</p>")]
    [InlineData("<p>O&#39;zbekiston</p>", "<p>Ўзбекистон</p>")]
    [InlineData("<p>2024-yil&nbsp;5-may</p>", "<p>2024 йил&nbsp;5 май</p>")]
    public void Convert_Entities_Survive(string html, string expected) =>
        Assert.Equal(expected, HtmlTransliterator.Convert(html, WritingSystem.UzbekCyrillic));

    [Theory]
    [InlineData("<strong>Sh</strong>avkat", "<strong>Ш</strong>авкат")]
    [InlineData("maʼ<em>lumot</em>", "маъ<em>лумот</em>")]
    [InlineData("ap<em>el</em>siya", "ап<em>эл</em>сия", true)]
    [InlineData("k<b>e</b>cha <b>e</b>rta", "к<b>е</b>ча <b>э</b>рта")]
    [InlineData("<b>2024</b>-yil", "<b>2024</b> йил")]
    public void Convert_WordBrokenByTags_IsReadWhole(string html, string expected, bool onlyStructure = false)
    {
        var converted = HtmlTransliterator.Convert(html, WritingSystem.UzbekCyrillic);

        if (onlyStructure)
        {
            Assert.Equal(expected.Count(character => character == '<'), converted.Count(character => character == '<'));
            Assert.DoesNotContain("siya", converted, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(expected, converted);
        }
    }

    [Theory]
    [InlineData("<code>bu kod</code> bu", "<code>bu kod</code> бу")]
    [InlineData("<pre><b>bu</b></pre> bu", "<pre><b>bu</b></pre> бу")]
    [InlineData("<script>if (a<b) bu()</script> bu", "<script>if (a<b) bu()</script> бу")]
    [InlineData("<span translate=\"no\" title=\"bu\">bu <b>bu</b></span> bu", "<span translate=\"no\" title=\"bu\">bu <b>bu</b></span> бу")]
    [InlineData("<q lang=\"en\">the book</q> bu", "<q lang=\"en\">the book</q> бу")]
    [InlineData("<q lang=\"kk\">кеңес bu</q> bu", "<q lang=\"kk\">кеңес bu</q> бу")]
    [InlineData("<p lang=\"uz\">bu</p><p lang=\"uz-Latn\">bu</p>", "<p lang=\"uz-Cyrl\">бу</p><p lang=\"uz-Cyrl\">бу</p>")]
    [InlineData("<!-- bu --> bu", "<!-- bu --> бу")]
    public void Convert_WhatIsNotToBeTouched_Stays(string html, string expected) =>
        Assert.Equal(expected, HtmlTransliterator.Convert(html, WritingSystem.UzbekCyrillic));

    [Theory]
    [InlineData("bir <span data-uz-cyrl=\"сент\">sent</span> bu", "бир <span>сент</span> бу")]
    [InlineData("<span class=\"x\" data-uz-cyrl=\"сент\" id=\"y\">se<b>nt</b></span>", "<span class=\"x\" id=\"y\">сент</span>")]
    public void Convert_OwnSpellingOfTheAuthor_ReplacesTheContent(string html, string expected) =>
        Assert.Equal(expected, HtmlTransliterator.Convert(html, WritingSystem.UzbekCyrillic));

    [Theory]
    [InlineData("bu < bu > bu", "бу < бу > бу")]
    [InlineData("<p>bu</b></p> bu", "<p>бу</b></p> бу")]
    [InlineData("bu <a title=\"bu", "бу <а титле=\"бу")]
    [InlineData("</code>bu", "</code>бу")]
    public void Convert_BrokenHtml_IsReadAsFarAsItGoes(string html, string expected) =>
        Assert.Equal(expected, HtmlTransliterator.Convert(html, WritingSystem.UzbekCyrillic));

    [Fact]
    public void Convert_Kazakh_GivesLatinAndItsTag() =>
        Assert.Equal("<p lang=\"kk-Latn\">keñes</p>", HtmlTransliterator.Convert("<p lang=\"kk\">кеңес</p>", WritingSystem.KazakhLatin));
}
