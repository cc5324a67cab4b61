namespace ExpertCouncil.Core.Markdown;

internal static class CalloutWriter
{
    public static void Write(TextRenderer renderer, NamedBlock block, BlockParameters _)
    {
        renderer.Write("<div class=\"callout\" role=\"note\"").WriteAnchor(block).WriteLine(">");
        renderer.WriteChildren(block);
        renderer.WriteLine("</div>");
    }
}
