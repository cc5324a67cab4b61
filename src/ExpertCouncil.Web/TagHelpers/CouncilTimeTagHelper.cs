using System.Globalization;
using ExpertCouncil.Language.Dates;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers;

/// <summary><c>&lt;council-time at="…" /&gt;</c>: a time of day on the clocks of both capitals; null where nobody published it, and the page says so.</summary>
[HtmlTargetElement("council-time", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CouncilTimeTagHelper(SiteLinks links) : TagHelper
{
    public DateTimeOffset? At { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (At is not { } instant)
        {
            output.WriteUnpublished();

            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", instant.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture));
        output.Content.SetContent(CouncilTime.Format(instant, links.Writing));
    }
}
