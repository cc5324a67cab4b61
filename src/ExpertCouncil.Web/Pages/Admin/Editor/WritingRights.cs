using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>Asks the rules which parts of the editor's form are only to be read.</summary>
internal static class WritingRights
{
    /// <returns>Why the person cannot write the text now, or null.</returns>
    public static Refusal? Of(Entry entry, SiteLanguage language, Actor by) =>
        entry.In(language) is { } text ? text.Refuse(Verb.Write, by) : Permissions.Refuse(by, Verb.Write, entry.Facts, language);

    /// <returns>Why the person cannot change the facts now, or null.</returns>
    public static Refusal? OfFacts(Entry entry, Actor by) =>
        Permissions.Refuse(by, Verb.ChangeFacts, entry.Facts, language: null) ?? (entry.CanChangeFacts ? null : Refusal.WrongStage);
}
