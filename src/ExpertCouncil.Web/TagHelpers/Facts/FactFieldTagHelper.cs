using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Admin.Facts;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers.Facts;

/// <summary>A control of a form of facts with all that belongs to it: label, hint, what is wrong, and the focus where it is due.</summary>
public abstract class FactFieldTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>Says so beside the label; whether it is there is asked when the form is read.</summary>
    public bool Needed { get; set; }

    /// <summary>One of a line of narrow fields.</summary>
    public bool Short { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected FormRow Row => (FormRow)ViewContext.ViewData.Model!;

    protected string? Typed => (string?)For.Model;

    protected static string IdOf(string name) => FormErrors.IdOf(name);

    /// <summary>Label, hint, control and message of one control.</summary>
    protected TagBuilder Field(string name, TagBuilder control, SiteLanguage? language = null)
    {
        var field = new TagBuilder("div");
        field.AddCssClass(Short ? "field field-short" : "field");
        field.InnerHtml.AppendHtml(LabelOf(name, language));

        if (Hint is not null && language is null)
        {
            field.InnerHtml.AppendHtml(Paragraph("hint", IdOf(name) + "-hint", Hint));
            control.Attributes["aria-describedby"] = IdOf(name) + "-hint";
        }

        Complete(control, name);
        field.InnerHtml.AppendHtml(BareAttributesTagHelper.Of(control));
        field.InnerHtml.AppendHtml(Error(name));

        return field;
    }

    /// <summary>Gives the control its name, and says what is wrong with it.</summary>
    protected void Complete(TagBuilder control, string name)
    {
        (control.Attributes["name"], control.Attributes["id"]) = (name, IdOf(name));
        var isFaulty = FormErrors.Find(ViewContext, name) is not null;

        if (isFaulty)
        {
            control.Attributes["aria-invalid"] = "true";
            control.Attributes["aria-describedby"] = $"{IdOf(name)}-error {control.Attributes.GetValueOrDefault("aria-describedby")}".TrimEnd();
        }

        if ((isFaulty || Row.IsFocused()) && FormErrors.TakeFocus(ViewContext))
        {
            control.Attributes["autofocus"] = "";
        }
    }

    protected IHtmlContent Error(string name) =>
        FormErrors.Find(ViewContext, name) is { } message ? Paragraph("field-error", IdOf(name) + "-error", message) : HtmlString.Empty;

    protected static TagBuilder Input(string type, string? value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.StartTag };
        (input.Attributes["type"], input.Attributes["value"]) = (type, value ?? "");

        return input;
    }

    protected static TagBuilder Paragraph(string style, string id, string text)
    {
        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass(style);
        paragraph.Attributes["id"] = id;
        paragraph.InnerHtml.Append(text);

        return paragraph;
    }

    private TagBuilder LabelOf(string name, SiteLanguage? language)
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = IdOf(name);
        label.InnerHtml.Append(Label);

        if (language is { } own)
        {
            label.InnerHtml.Append(" ").AppendHtml(Span("language-tag", own == SiteLanguage.Uzbek ? FactsText.Language_Uzbek : FactsText.Language_Kazakh));
        }

        if (Needed)
        {
            label.InnerHtml.Append(" ").AppendHtml(Span("optional", FactsText.Field_Needed));
        }

        return label;
    }

    private static TagBuilder Span(string style, string text)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(style);
        span.InnerHtml.Append(text);

        return span;
    }
}
