using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers;

/// <summary><c>&lt;language-names tags="…" /&gt;</c>: languages by name in a row; where there are none, nobody published them, and the page says so.</summary>
[HtmlTargetElement("language-names", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LanguageNamesTagHelper : TagHelper
{
    public required IReadOnlyList<string> Tags { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Tags.Count == 0)
        {
            output.WriteUnpublished();

            return;
        }

        output.TagName = null;
        output.Content.SetContent(string.Join(", ", Tags.Select(Wording.LanguageName)));
    }
}
