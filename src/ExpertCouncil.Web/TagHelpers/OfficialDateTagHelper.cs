using ExpertCouncil.Core.Content;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers;

/// <summary><c>&lt;official-date day="…" /&gt;</c>: a day in words of the reader's language, and for machines in ISO form.</summary>
[HtmlTargetElement("official-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class OfficialDateTagHelper(SiteLinks links) : TagHelper
{
    /// <summary>A day, or a month or year where no more is known; null where nobody published it, and the page says so.</summary>
    public PartialDate? Day { get; set; }

    /// <summary>The last day, where it is another one.</summary>
    public PartialDate? Until { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Day is not { } day)
        {
            output.WriteUnpublished();

            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", day.ToString());
        output.Content.SetContent(Dates.InWords(day, Until, links.Writing));
    }
}
