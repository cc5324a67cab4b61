namespace ExpertCouncil.Core.Markdown;

internal static class KeyFigureWriter
{
    public static void Write(TextRenderer renderer, NamedBlock block, BlockParameters parameters)
    {
        renderer.Write("<figure class=\"key-figure\"").WriteAnchor(block).Write(">");

        if (renderer.References.KeyFigure(parameters["figure"]!) is { } tile)
        {
            WriteTile(renderer, tile);
        }
        else
        {
            renderer.Report(block, TextFaultCodes.UnknownFigure, parameters["figure"]!);
        }

        renderer.WriteLine("</figure>");
    }

    private static void WriteTile(TextRenderer renderer, KeyFigureTile tile)
    {
        renderer.Write("<figcaption class=\"figure-label\">").WriteText(tile.Label).Write("</figcaption>");
        renderer.Write("<p class=\"figure-value\">").WriteText(tile.Value);

        if (tile.Unit is { Length: > 0 } unit)
        {
            renderer.Write(" <span class=\"figure-unit\">").WriteText(unit).Write("</span>");
        }

        renderer.Write("</p>");

        if (tile.Period is { Length: > 0 } period)
        {
            renderer.Write("<p class=\"figure-period\">").WriteText(period).Write("</p>");
        }

        if (tile.SourceName is { Length: > 0 } source)
        {
            WriteSource(renderer, source, tile.SourceUrl);
        }
    }

    private static void WriteSource(TextRenderer renderer, string source, string? url)
    {
        renderer.Write("<p class=\"figure-source\">").WriteText(renderer.Labels.Source).Write(": ");

        if (WebAddress.TryParse(url, out var address))
        {
            renderer.Write("<a").WriteAttribute("href", address.Href).Write(" rel=\"noopener\">").WriteText(source).Write("</a>");
        }
        else
        {
            renderer.WriteText(source);
        }

        renderer.Write("</p>");
    }
}
