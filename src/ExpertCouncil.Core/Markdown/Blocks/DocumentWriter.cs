namespace ExpertCouncil.Core.Markdown;

internal static class DocumentWriter
{
    public static void Write(TextRenderer renderer, NamedBlock block, BlockParameters parameters)
    {
        renderer.Write("<p class=\"document\"").WriteAnchor(block).Write(">");

        if (parameters["file"] is { } name)
        {
            WriteFile(renderer, block, name);
        }
        else if (renderer.Address(block, parameters["url"]) is { } address)
        {
            renderer.Write("<a").WriteAttribute("href", address.Href).Write(" rel=\"noopener\">").WriteTitle(block).Write("</a>");
            renderer.Write(" <span class=\"document-type\">").WriteText($"{renderer.Labels.Document}, {address.Host}").Write("</span>");
        }
        else
        {
            renderer.WriteTitle(block);
        }

        renderer.WriteLine("</p>");
    }

    private static void WriteFile(TextRenderer renderer, NamedBlock block, string name)
    {
        if (renderer.FileBeside(block, name) is not { } file)
        {
            renderer.WriteTitle(block);

            return;
        }

        var type = Path.GetExtension(name).TrimStart('.').ToUpperInvariant();
        var size = FileSize.Text(file.Length, renderer.Labels);
        renderer.Write("<a").WriteAttribute("href", file.Href).WriteAttribute("type", file.MediaType).Write(">").WriteTitle(block).Write("</a>");
        renderer.Write(" <span class=\"document-type\">").WriteText($"{(type.Length > 0 ? type : renderer.Labels.Document)}, {size}").Write("</span>");
    }
}
