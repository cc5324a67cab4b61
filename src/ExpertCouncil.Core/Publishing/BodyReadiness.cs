using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Publishing;

/// <summary>Renders a body to see whether it can be. What it names need not be public yet, but there.</summary>
internal static class BodyReadiness
{
    // What stands behind a name does not matter here, only that something does.
    private static readonly SpeakerTarget SomePerson = new("", null, null);
    private static readonly KeyFigureTile SomeFigure = new("", "", null, null, null, null);

    public static IEnumerable<Obstacle> Obstacles(Translation text, string body, ReadinessFacts found)
    {
        var somewhere = new LinkTarget("/", "", text.Language);

        var references = TextReferences.None with
        {
            Entry = name => EntryReference.TryParse(name, out var reference) && found.Known.Contains(reference.Value) ? somewhere : null,
            Speaker = (key, _) => found.Known.Contains(new EntryReference(EntryKind.Person, key)) ? SomePerson : null,
            File = name => text.Entry.Media.FirstOrDefault(file => file.Name == name) is { } file ? new FileTarget("/", file.MediaType, file.Length) : null,
            KeyFigure = key => found.Figures.Contains(key) ? SomeFigure : null,
        };

        CouncilMarkdown.TryRender(body, WritingSystem.Source(text.Language), references, out _, out var faults);

        return faults.Select(fault => fault.Code == TextFaultCodes.ImageWithoutAlternative
            ? new Obstacle(ObstacleCode.AlternativeTextMissing, fault.Detail, fault.Line)
            : new Obstacle(ObstacleCode.TextFault, fault.Code, fault.Line, fault.Detail));
    }
}
