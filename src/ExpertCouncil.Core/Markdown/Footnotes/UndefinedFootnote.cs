using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

/// <summary>A reference such as <c>[^2]</c> to a footnote that is written nowhere.</summary>
internal sealed class UndefinedFootnote(string label) : LeafInline
{
    public string Label { get; } = label;
}
