using ExpertCouncil.Language;
using ExpertCouncil.Web.Pages.Admin.Facts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers.Facts;

/// <summary><c>&lt;fact-local for="Place" label="…" /&gt;</c>: a text in both languages, the reader's first; with <c>long</c> of several lines.</summary>
[HtmlTargetElement("fact-local", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FactLocalTagHelper : FactFieldTagHelper
{
    public bool Long { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (text, own) = ((LocalRow)For.Model!, Row.Names().Writing.Language);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field-pair");

        foreach (var language in new[] { own, own.Other() })
        {
            output.Content.AppendHtml(Field($"{Name}.{language}", Control(text.In(language), language), language));
        }

        if (Hint is not null)
        {
            output.PreElement.AppendHtml(Paragraph("hint", IdOf(Name) + "-hint", Hint));
        }
    }

    private TagBuilder Control(string? text, SiteLanguage language)
    {
        var control = Long ? new TagBuilder("textarea") : Input("text", text);

        if (Long)
        {
            control.Attributes["rows"] = "3";
            // The first line feed behind the tag is not part of the text.
            control.InnerHtml.AppendHtml("\n").Append(text ?? "");
        }
        else
        {
            control.Attributes["autocomplete"] = "off";
        }

        control.Attributes["lang"] = language.Code();

        if (Hint is not null)
        {
            control.Attributes["aria-describedby"] = IdOf(Name) + "-hint";
        }

        if (!Row.Names().Languages.Contains(language))
        {
            control.Attributes["readonly"] = "";
        }

        return control;
    }
}
