using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers;

internal static class UnpublishedOutput
{
    /// <summary>Says in place of a missing value that nobody published it.</summary>
    public static void WriteUnpublished(this TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "unpublished");
        output.Content.SetContent(SiteText.Common_NotPublished);
    }
}
