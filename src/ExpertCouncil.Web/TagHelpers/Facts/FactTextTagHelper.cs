using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ExpertCouncil.Web.TagHelpers.Facts;

/// <summary><c>&lt;fact-text for="Website" label="…" type="url" /&gt;</c>: one line of text, a number, a day or a time.</summary>
[HtmlTargetElement("fact-text", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FactTextTagHelper : FactFieldTagHelper
{
    public string Type { get; set; } = "text";

    public string? Inputmode { get; set; }

    public string? Lang { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = Input(CanShow(Typed) ? Type : "text", Typed);
        input.Attributes["autocomplete"] = "off";

        if (Inputmode is not null)
        {
            input.Attributes["inputmode"] = Inputmode;
        }

        if (Lang is not null)
        {
            input.Attributes["lang"] = Lang;
        }

        output.TagName = null;
        output.Content.SetHtmlContent(Field(Name, input));
    }

    // A control of a day or time shows nothing at all for what is none.
    private bool CanShow(string? typed) => string.IsNullOrEmpty(typed) || Type switch
    {
        "date" => DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "time" => TimeOnly.TryParseExact(typed, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => true,
    };
}
