using ExpertCouncil.Core.Content;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers;

/// <summary>
/// <c>&lt;fact text="…" /&gt;</c>: a text of the facts in the reader's language, or with <c>words</c> one that is ready; null where nobody
/// published it, and the page says so.
/// </summary>
[HtmlTargetElement("fact", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FactTagHelper(SiteLinks links) : TagHelper
{
    public LocalText? Text { get; set; }

    public string? Words { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if ((Words ?? Text?.In(links.Writing.Language)) is not { } words)
        {
            output.WriteUnpublished();

            return;
        }

        output.TagName = null;
        output.Content.SetContent(words);
    }
}
