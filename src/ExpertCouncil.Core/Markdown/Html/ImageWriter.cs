using System.Globalization;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

/// <summary>An image that lies beside the text; one from elsewhere would make readers ask a third party.</summary>
internal static class ImageWriter
{
    public static void Write(TextRenderer renderer, LinkInline image)
    {
        var alternative = PlainText.OfChildren(image);
        var file = renderer.FileBeside(image, image.Url ?? "");

        if (alternative.Length == 0)
        {
            renderer.Report(image, TextFaultCodes.ImageWithoutAlternative, image.Url ?? "");
        }

        if (file is not null && !file.MediaType.StartsWith("image/", StringComparison.OrdinalIgnoreCase))
        {
            renderer.Report(image, TextFaultCodes.NotAnImage, image.Url ?? "");
            file = null;
        }

        if (file is null)
        {
            renderer.WriteText(alternative);
        }
        else
        {
            WriteImage(renderer, file, alternative);
        }
    }

    private static void WriteImage(TextRenderer renderer, FileTarget file, string alternative)
    {
        renderer.Write("<img").WriteAttribute("src", file.Href).WriteAttribute("alt", alternative);
        renderer.WriteAttribute("width", file.Width?.ToString(CultureInfo.InvariantCulture));
        renderer.WriteAttribute("height", file.Height?.ToString(CultureInfo.InvariantCulture));
        renderer.Write(" loading=\"lazy\" decoding=\"async\">");
    }
}
