using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Dates;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers;

/// <summary>
/// <c>&lt;meeting-road meeting="…" /&gt;</c>: the road between the two capitals with a filled stop where the meeting is held, both when it joins
/// them at a distance. A drawing for the eye only: format and place stand in words beside it. Nothing for a meeting held elsewhere.
/// </summary>
[HtmlTargetElement("meeting-road", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RoadTagHelper(SiteLinks links) : TagHelper
{
    public required MeetingFacts Meeting { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var language = links.Writing.Language;
        var (own, other) = (CouncilZone.Of(language), CouncilZone.Of(language.Other()));

        if (Stop(own, other) is not { } stop)
        {
            output.SuppressOutput();

            return;
        }

        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"road {stop}");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.AppendHtml("<span>").Append(own.City(links.Writing)).AppendHtml("</span><i></i><span>").Append(other.City(links.Writing)).AppendHtml("</span>");
    }

    private string? Stop(CouncilZone own, CouncilZone other)
    {
        var place = Meeting.Place?.In(links.Writing.Language);

        return Meeting.Format != MeetingFormat.InPerson ? "road-both"
            : place == own.City(links.Writing) ? "road-start"
            : place == other.City(links.Writing) ? "road-end"
            : null;
    }
}
