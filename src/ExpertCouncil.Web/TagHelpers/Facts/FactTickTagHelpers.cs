using ExpertCouncil.Web.Pages.Admin.Facts;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers.Facts;

/// <summary><c>&lt;fact-tick for="Home" label="…" /&gt;</c>: yes or no.</summary>
[HtmlTargetElement("fact-tick", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FactTickTagHelper : FactFieldTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var box = Input("checkbox", "true");
        Complete(box, Name);
        output.Content.SetHtmlContent(FactTick.Choice(box, IdOf(Name), Label, Hint, isTicked: (bool)For.Model!));
    }
}

/// <summary><c>&lt;fact-ticks for="Tags" options="…" label="…" /&gt;</c>: some of many. What is ticked stands first, in its order, and is sent in that order.</summary>
[HtmlTargetElement("fact-ticks", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FactTicksTagHelper : FactFieldTagHelper
{
    public IEnumerable<FactOption> Options { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var ticked = (List<string>)For.Model!;
        var options = Options.ToList();
        var texts = options.ToDictionary(option => option.Value, option => option.Text, StringComparer.Ordinal);
        var lines = ticked.Select(key => new FactOption(key, texts.GetValueOrDefault(key, key)))
            .Concat(options.Where(option => !ticked.Contains(option.Value, StringComparer.Ordinal)));
        var list = new TagBuilder("div");
        list.AddCssClass("choices-line");

        foreach (var (option, index) in lines.Select((option, index) => (option, index)))
        {
            list.InnerHtml.AppendHtml(Box(option, index, isTicked: index < ticked.Count));
        }

        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        var legend = new TagBuilder("legend");
        legend.InnerHtml.Append(Label);
        output.Content.AppendHtml(legend).AppendHtml(HintParagraph()).AppendHtml(list).AppendHtml(Error(Name));
    }

    private IHtmlContent HintParagraph() => Hint is null ? HtmlString.Empty : Paragraph("hint", IdOf(Name) + "-hint", Hint);

    private TagBuilder Box(FactOption option, int index, bool isTicked)
    {
        var box = Input("checkbox", option.Value);
        Complete(box, Name);
        // The first one has the id that the summary of what is wrong leads to.
        var id = index == 0 ? IdOf(Name) : FormattableString.Invariant($"{IdOf(Name)}-{index}");
        box.Attributes["id"] = id;

        return FactTick.Choice(box, id, option.Text, hint: null, isTicked);
    }
}

internal static class FactTick
{
    public static TagBuilder Choice(TagBuilder box, string id, string text, string? hint, bool isTicked)
    {
        if (isTicked)
        {
            box.Attributes["checked"] = "";
        }

        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(text);

        if (hint is not null)
        {
            var small = new TagBuilder("span");
            small.AddCssClass("hint");
            small.InnerHtml.Append(hint);
            label.InnerHtml.Append(" ").AppendHtml(small);
        }

        var choice = new TagBuilder("div");
        choice.AddCssClass("choice");
        choice.InnerHtml.AppendHtml(BareAttributesTagHelper.Of(box)).AppendHtml(label);

        return choice;
    }
}
