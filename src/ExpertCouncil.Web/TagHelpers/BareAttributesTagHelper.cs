using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers;

/// <summary>Writes what a control is or is not as a bare attribute, <c>checked</c> and not <c>checked="checked"</c>, wherever a view gives it a condition.</summary>
[HtmlTargetElement("input", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("select")]
[HtmlTargetElement("option")]
[HtmlTargetElement("textarea")]
[HtmlTargetElement("button")]
[HtmlTargetElement("details")]
public sealed class BareAttributesTagHelper : TagHelper
{
    private static readonly HashSet<string> Bare = ["checked", "selected", "readonly", "disabled", "required", "autofocus", "open", "hidden", "multiple"];

    // After all that write attributes.
    public override int Order => int.MaxValue;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        for (var index = 0; index < output.Attributes.Count; index++)
        {
            var attribute = output.Attributes[index];

            if (Bare.Contains(attribute.Name) && string.Equals(attribute.Value?.ToString(), attribute.Name, StringComparison.Ordinal))
            {
                output.Attributes[index] = new TagHelperAttribute(attribute.Name);
            }
        }
    }

    /// <summary>The same for a tag that code builds: a <see cref="TagBuilder"/> knows no attribute without a value.</summary>
    internal static IHtmlContent Of(TagBuilder tag)
    {
        var attributes = tag.Attributes.Select(one => Bare.Contains(one.Key) ? new TagHelperAttribute(one.Key) : new TagHelperAttribute(one.Key, one.Value));
        var output = new TagHelperOutput(tag.TagName, [.. attributes], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()))
        {
            TagMode = tag.TagRenderMode == TagRenderMode.StartTag ? TagMode.StartTagOnly : TagMode.StartTagAndEndTag,
        };
        output.Content.SetHtmlContent(tag.InnerHtml);

        return output;
    }
}
