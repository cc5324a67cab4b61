namespace ExpertCouncil.Core.Markdown;

/// <summary>A plain link: an embedded player would load from a third party.</summary>
internal static class VideoWriter
{
    public static void Write(TextRenderer renderer, NamedBlock block, BlockParameters parameters)
    {
        renderer.Write("<p class=\"video\"").WriteAnchor(block).Write(">");

        if (renderer.Address(block, parameters["url"]) is { } address)
        {
            renderer.Write("<a").WriteAttribute("href", address.Href).Write(" rel=\"noopener\">").WriteTitle(block).Write("</a>");
            renderer.Write(" <span class=\"video-host\">").WriteText($"{renderer.Labels.Video}, {address.Host}").Write("</span>");
        }
        else
        {
            renderer.WriteTitle(block);
        }

        renderer.WriteLine("</p>");
    }
}
