using ExpertCouncil.Web.Pages.Admin.Facts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers.Facts;

/// <summary><c>&lt;fact-choice for="State" options="…" label="…" /&gt;</c>: one of some values. What stands there already can always stay.</summary>
[HtmlTargetElement("fact-choice", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FactChoiceTagHelper : FactFieldTagHelper
{
    public IEnumerable<FactOption> Options { get; set; } = [];

    /// <summary>The words for nothing chosen; without them nothing can only be left as it is.</summary>
    public string? Blank { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var select = new TagBuilder("select");
        var typed = Typed ?? "";
        var options = Options.ToList();

        if (!options.Exists(option => option.Value.Length == 0))
        {
            options.Insert(0, new FactOption("", Blank ?? Localization.FactsText.Choice_None));
        }

        if (!options.Exists(option => string.Equals(option.Value, typed, StringComparison.Ordinal)))
        {
            options.Add(new FactOption(typed, typed));
        }

        options.ForEach(option => select.InnerHtml.AppendHtml(BareAttributesTagHelper.Of(Option(option, typed))));
        output.TagName = null;
        output.Content.SetHtmlContent(Field(Name, select));
    }

    private static TagBuilder Option(FactOption option, string typed)
    {
        var element = new TagBuilder("option");
        element.Attributes["value"] = option.Value;
        element.InnerHtml.Append(option.Text);

        if (string.Equals(option.Value, typed, StringComparison.Ordinal))
        {
            element.Attributes["selected"] = "";
        }

        return element;
    }
}
