using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers;

/// <summary><c>&lt;field-error for="Title" /&gt;</c>: what is wrong with a control, beside it; nothing when nothing is.</summary>
[HtmlTargetElement("field-error", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldErrorTagHelper : TagHelper
{
    public ModelExpression? For { get; set; }

    /// <summary>The name of the control, where no expression of the model names it.</summary>
    public string? Field { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(Field ?? For?.Name ?? "");

        if (FormErrors.Find(ViewContext, name) is not { } message)
        {
            output.SuppressOutput();

            return;
        }

        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field-error");
        output.Attributes.SetAttribute("id", FormErrors.IdOf(name) + "-error");
        output.Content.SetContent(message);
    }
}

/// <summary>A control with an error says so to screen readers; the first one takes the focus, without a script.</summary>
[HtmlTargetElement("input", Attributes = "asp-for")]
[HtmlTargetElement("select", Attributes = "asp-for")]
[HtmlTargetElement("textarea", Attributes = "asp-for")]
[HtmlTargetElement("input", Attributes = "error-of", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("select", Attributes = "error-of")]
[HtmlTargetElement("textarea", Attributes = "error-of")]
public sealed class FaultyControlTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression? For { get; set; }

    /// <summary>The name of the control, where it is written without <c>asp-for</c>.</summary>
    public string? ErrorOf { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    // After the framework's own helpers, which write name, id and value.
    public override int Order => 1;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(ErrorOf ?? For?.Name ?? "");

        if (FormErrors.Find(ViewContext, name) is null)
        {
            return;
        }

        output.Attributes.SetAttribute("aria-invalid", "true");
        var hint = output.Attributes["aria-describedby"]?.Value?.ToString();
        output.Attributes.SetAttribute("aria-describedby", $"{FormErrors.IdOf(name)}-error {hint}".TrimEnd());

        if (FormErrors.TakeFocus(ViewContext))
        {
            output.Attributes.SetAttribute(new TagHelperAttribute("autofocus"));
        }
    }
}

/// <summary>One message of the summary, leading to its control.</summary>
[HtmlTargetElement("form-error-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FormErrorLinkTagHelper : TagHelper
{
    public string Field { get; set; } = "";

    public string Message { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = Field.Length == 0 ? null : "a";

        if (Field.Length > 0)
        {
            output.Attributes.SetAttribute("href", "#" + FormErrors.IdOf(Field));
        }

        output.Content.SetContent(Message);
    }
}

internal static class FormErrors
{
    private static readonly object HasFocus = new();

    /// <summary>True for the first control of a page that asks: one control only has the focus.</summary>
    public static bool TakeFocus(ViewContext view) => view.HttpContext.Items.TryAdd(HasFocus, true);

    public static string? Find(ViewContext view, string name) =>
        view.ViewData.ModelState.TryGetValue(name, out var state) && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null;

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");
}
