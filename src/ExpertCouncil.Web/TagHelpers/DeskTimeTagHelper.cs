using System.Globalization;
using ExpertCouncil.Language.Dates;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers;

/// <summary><c>&lt;desk-time at="…" /&gt;</c>: day and time on the clock the person chose; with <c>both</c> on the clocks of both capitals.</summary>
[HtmlTargetElement("desk-time", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DeskTimeTagHelper(SiteLinks links) : TagHelper
{
    public DateTimeOffset At { get; set; }

    public bool Both { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var local = ViewContext.HttpContext.User.Zone.LocalTime(At);
        var time = Both ? CouncilTime.Format(At, links.Writing) : local.ToString("HH:mm", CultureInfo.InvariantCulture);
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", local.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture));
        output.Content.SetContent($"{OfficialDates.Long(DateOnly.FromDateTime(local.DateTime), links.Writing)}, {time}");
    }
}
