using System.Text.RegularExpressions;

namespace ExpertCouncil.Core.Markdown;

internal static class QuotationWriter
{
    // BCP 47: language, then script and region, as far as speakers' languages need it.
    private static readonly Regex LanguageTag = new("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static void Write(TextRenderer renderer, NamedBlock block, BlockParameters parameters)
    {
        var day = Day(renderer, block, parameters["date"]);
        var language = Language(renderer, block, parameters["lang"]);
        var address = renderer.Address(block, parameters["url"]);
        var speaker = renderer.References.Speaker(parameters["speaker"]!, day);

        renderer.Write("<figure class=\"quote\"").WriteAnchor(block).Write("><blockquote");
        renderer.WriteAttribute("lang", language).WriteAttribute("cite", address?.Href).WriteLine(">");
        renderer.WriteChildren(block);
        renderer.Write("</blockquote>");

        if (speaker is null)
        {
            renderer.Report(block, TextFaultCodes.UnknownPerson, parameters["speaker"]!);
        }
        else
        {
            WriteCaption(renderer, speaker, day, address);
        }

        renderer.WriteLine("</figure>");
    }

    private static void WriteCaption(TextRenderer renderer, SpeakerTarget speaker, DateOnly? day, WebAddress? address)
    {
        renderer.Write("<figcaption>");
        WriteName(renderer, speaker);

        if (speaker.Post is { Length: > 0 } post)
        {
            renderer.Write(", <span class=\"quote-post\">").WriteText(post).Write("</span>");
        }

        if (day is { } date)
        {
            renderer.Write(", <time").WriteAttribute("datetime", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            renderer.Write(">").WriteText(renderer.References.Day(date)).Write("</time>");
        }

        if (address is not null)
        {
            renderer.Write(" <a class=\"quote-source\"").WriteAttribute("href", address.Href).Write(" rel=\"noopener\">");
            renderer.WriteText($"{renderer.Labels.Source}: {address.Host}").Write("</a>");
        }

        renderer.Write("</figcaption>");
    }

    private static void WriteName(TextRenderer renderer, SpeakerTarget speaker)
    {
        var element = speaker.Href is null ? "span" : "a";
        renderer.Write($"<{element} class=\"quote-speaker\"").WriteAttribute("href", speaker.Href).Write(">");
        renderer.WriteText(speaker.Name).Write($"</{element}>");
    }

    private static DateOnly? Day(TextRenderer renderer, NamedBlock block, string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (BlockParameters.TryReadDay(text, out var day))
        {
            return day;
        }

        renderer.Report(block, TextFaultCodes.WrongParameter, $"date={text}");

        return null;
    }

    private static string? Language(TextRenderer renderer, NamedBlock block, string? text)
    {
        if (text is null || LanguageTag.IsMatch(text))
        {
            return text;
        }

        renderer.Report(block, TextFaultCodes.WrongParameter, $"lang={text}");

        return null;
    }
}
