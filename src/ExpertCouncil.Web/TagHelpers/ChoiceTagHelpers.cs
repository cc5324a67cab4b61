using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers;

/// <summary><c>&lt;option chosen="…"&gt;</c>: the attribute alone, without a value, as HTML writes what is so or not so.</summary>
[HtmlTargetElement("option", Attributes = "chosen")]
public sealed class ChosenTagHelper : TagHelper
{
    public bool Chosen { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => Mark(output, "selected", Chosen);

    internal static void Mark(TagHelperOutput output, string attribute, bool isSo)
    {
        if (isSo)
        {
            output.Attributes.SetAttribute(new TagHelperAttribute(attribute));
        }
    }
}

/// <summary><c>&lt;input type="checkbox" ticked="…"&gt;</c>, and the same for radio buttons.</summary>
[HtmlTargetElement("input", Attributes = "ticked", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TickedTagHelper : TagHelper
{
    public bool Ticked { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => ChosenTagHelper.Mark(output, "checked", Ticked);
}

/// <summary><c>&lt;details opened="…"&gt;</c>.</summary>
[HtmlTargetElement("details", Attributes = "opened")]
public sealed class OpenedTagHelper : TagHelper
{
    public bool Opened { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => ChosenTagHelper.Mark(output, "open", Opened);
}
