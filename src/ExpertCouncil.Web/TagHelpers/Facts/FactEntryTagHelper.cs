using ExpertCouncil.Core.Content;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers.Facts;

/// <summary><c>&lt;fact-entry for="Person" kind="EntryKind.Person" label="…" /&gt;</c>: an entry, picked by its title; of any kind where none is given.</summary>
[HtmlTargetElement("fact-entry", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FactEntryTagHelper : FactFieldTagHelper
{
    public EntryKind? Kind { get; set; }

    /// <summary>The id of the list of titles of a kind, or of all entries.</summary>
    public static string ListOf(EntryKind? kind) => $"titles-{kind?.Folder() ?? "all"}";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = Input("text", Row.Names().Show(Kind, Typed));
        (input.Attributes["list"], input.Attributes["autocomplete"]) = (ListOf(Kind), "off");
        output.TagName = null;
        output.Content.SetHtmlContent(Field(Name, input));
    }
}
