namespace ExpertCouncil.Language.Transliteration;

/// <summary>
/// Writes an HTML text in the other script: text nodes and the attributes people read (<c>alt</c>, <c>title</c>, <c>placeholder</c>, <c>aria-label</c>,
/// <c>aria-description</c>). Tags, ids and addresses stay as they are, letter for letter.
/// </summary>
/// <remarks>
/// Left alone: code, kbd, samp, pre, script and style, <c>translate="no"</c>, and every element whose <c>lang</c> is another language. A <c>lang</c> of the
/// language itself becomes the target's tag. An author's own spelling, <c>&lt;span data-uz-cyrl="цент"&gt;sent&lt;/span&gt;</c>, replaces the content in
/// Uzbek Cyrillic, and the attribute goes. Broken HTML is converted as far as it can be read; nothing throws.
/// </remarks>
public static class HtmlTransliterator
{
    /// <param name="html">The site's own HTML, or any other string.</param>
    /// <param name="target">As in <see cref="Transliterator.Convert(string, WritingSystem)"/>.</param>
    /// <exception cref="NotSupportedException">The target is Kazakh in Cyrillic.</exception>
    public static string Convert(string html, WritingSystem target)
    {
        ArgumentNullException.ThrowIfNull(html);

        return new HtmlPass(html, target, Transliterator.Writer(target)).Run();
    }
}
