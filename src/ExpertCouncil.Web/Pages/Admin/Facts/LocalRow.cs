using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <summary>A text in both languages, as typed.</summary>
public sealed class LocalRow : FormRow
{
    public string? Uzbek { get; set; }

    public string? Kazakh { get; set; }

    public string? In(SiteLanguage language) => language == SiteLanguage.Uzbek ? Uzbek : Kazakh;

    public static LocalRow Of(LocalText? text) => new() { Uzbek = text?.Uzbek, Kazakh = text?.Kazakh };
}
