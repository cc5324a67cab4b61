using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Import;

/// <summary>Renders a body to see whether it can be, with everything the folder holds at hand.</summary>
internal static class BodyCheck
{
    public static void Check(EntryFiles entry, LanguageText text, SiteLanguage language, ContentIndex index, FaultList faults)
    {
        _ = (entry, text, language, index, faults);
    }
}
