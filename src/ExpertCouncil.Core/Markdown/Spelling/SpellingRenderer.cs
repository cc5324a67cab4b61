using ExpertCouncil.Core.Content;
using Markdig.Renderers;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Writes the words plain where they are as stored, and else with what the transliterator needs to know.</summary>
internal sealed class SpellingRenderer : MarkdownObjectRenderer<TextRenderer, SpellingInline>
{
    protected override void Write(TextRenderer renderer, SpellingInline mark)
    {
        if (mark.Spelling is not { } spelling || !SpellingMarks.IsSpelling(spelling, renderer.Writing.Language) || string.IsNullOrWhiteSpace(mark.Words))
        {
            renderer.Report(mark, TextFaultCodes.WrongSpellingMark, mark.Source);
            renderer.WriteText(mark.Words);

            return;
        }

        var (opening, words) = SpellingMarks.Element(mark.Words, spelling, renderer.Writing);
        renderer.Write(opening).WriteText(words).Write(opening.Length > 0 ? "</span>" : "");
    }
}
