using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>What a form was shown for: <c>uz-4-draft</c>. A form that was overtaken does nothing.</summary>
public sealed record SeenText(SiteLanguage Language, int Number, Stage Stage)
{
    public static SeenText Of(Translation text) => new(text.Language, text.WorkingNumber ?? 0, text.Stage);

    /// <summary>True when somebody wrote or moved the text since.</summary>
    public static bool IsOvertaken(Entry entry, IEnumerable<string> seen, IEnumerable<SiteLanguage> languages) =>
        languages.Any(language => entry.In(language) is not { } text || !seen.Contains(Of(text).ToString(), StringComparer.Ordinal));

    public override string ToString() =>
        $"{Language.Code()}-{Number.ToString(CultureInfo.InvariantCulture)}-{Stage}";
}
