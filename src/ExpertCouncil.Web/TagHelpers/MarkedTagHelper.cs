using ExpertCouncil.Core.Search;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers;

/// <summary><c>&lt;marked parts="…" /&gt;</c>: a text with what was searched for in <c>mark</c>.</summary>
[HtmlTargetElement("marked", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkedTagHelper : TagHelper
{
    public required IReadOnlyList<ExcerptPart> Parts { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;

        foreach (var part in Parts)
        {
            if (part.IsMatch)
            {
                output.Content.AppendHtml("<mark>").Append(part.Text).AppendHtml("</mark>");
            }
            else
            {
                output.Content.Append(part.Text);
            }
        }
    }
}
