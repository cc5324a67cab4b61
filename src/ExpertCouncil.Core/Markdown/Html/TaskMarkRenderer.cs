using Markdig.Extensions.TaskLists;
using Markdig.Renderers;

namespace ExpertCouncil.Core.Markdown;

/// <summary>A sign with a word for those who do not see it: a disabled check box would be a form control without a name.</summary>
internal sealed class TaskMarkRenderer : MarkdownObjectRenderer<TextRenderer, TaskList>
{
    protected override void Write(TextRenderer renderer, TaskList task)
    {
        var (state, sign, word) = task.Checked ? ("task-done", "✓", renderer.Labels.Done) : ("task-open", "☐", renderer.Labels.NotDone);
        renderer.Write($"<span class=\"task-mark {state}\"><span aria-hidden=\"true\">{sign}</span><span class=\"hidden-text\">").WriteText(word + ":").Write("</span></span>");
    }
}
