using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Import;

/// <summary>Renders a body to see whether it can be, with everything the folder holds at hand.</summary>
internal static class BodyCheck
{
    // What stands behind a name does not matter here, only that something does.
    private static readonly SpeakerTarget SomePerson = new("", null, null);
    private static readonly KeyFigureTile SomeFigure = new("", "", null, null, null, null);

    public static void Check(EntryFiles entry, LanguageText text, SiteLanguage language, ContentIndex index, FaultList faults)
    {
        var somewhere = new LinkTarget("/", "", language);

        var references = TextReferences.None with
        {
            Entry = name => EntryReference.TryParse(name, out var reference) && index.Knows(reference.Value) ? somewhere : null,
            Speaker = (key, _) => index.Knows(new EntryReference(EntryKind.Person, key)) ? SomePerson : null,
            File = name => entry.Media.TryGetValue(name, out var file) ? new FileTarget("/", file.MediaType, file.Length) : null,
            KeyFigure = key => index.KnowsFigure(key) ? SomeFigure : null,
        };

        if (CouncilMarkdown.TryRender(text.File.Body, WritingSystem.Source(language), references, out _, out var found))
        {
            return;
        }

        foreach (var fault in found)
        {
            faults.Add(text.Reading.BodyLine + Math.Max(fault.Line, 1) - 1, fault.Sentence);
        }
    }
}
