namespace ExpertCouncil.Core.Markdown;

/// <summary>A passage that stays in the letters it is written in, whatever script the page is read in.</summary>
internal static class FixedWriter
{
    public static void Write(TextRenderer renderer, NamedBlock block, BlockParameters _)
    {
        renderer.Write("<div translate=\"no\"").WriteAnchor(block).WriteLine(">");
        renderer.WriteChildren(block);
        renderer.WriteLine("</div>");
    }
}
