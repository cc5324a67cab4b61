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
}
