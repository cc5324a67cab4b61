namespace ExpertCouncil.Core.Markdown;

internal enum BlockContent
{
    None,

    /// <summary>One paragraph without links, images or footnotes.</summary>
    Title,

    Markdown,
}
