using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers;

/// <summary>
/// <c>&lt;text-state condition="…" public="…" stale="…" /&gt;</c>: where a text stands, as badges with words. What readers see now is added where it is not what is being
/// worked on.
/// </summary>
[HtmlTargetElement("text-state", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextStateTagHelper : TagHelper
{
    public TextCondition Condition { get; set; }

    public bool Public { get; set; }

    public bool Stale { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "row");
        Add(output, Condition.Word(), Condition.Text());

        if (Public && Condition != TextCondition.Published)
        {
            Add(output, Stage.Published.Word(), DeskText.Stage_FormerPublic);
        }

        if (Stale)
        {
            Add(output, "stale", DeskText.Stage_Stale);
        }
    }

    private static void Add(TagHelperOutput output, string state, string words) =>
        output.Content.AppendHtml($"<span class=\"badge stage-{state}\">").Append(words).AppendHtml("</span>");
}
