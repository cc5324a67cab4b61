using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Import.Yaml;

/// <summary>What reading a file of facts brings besides the facts: its faults, and every name in it with the line it stands on.</summary>
internal sealed class FactsReading(FaultList faults)
{
    public FaultList Faults => faults;

    public List<(EntryReference Entry, int Line)> Mentions { get; } = [];

    public List<(string Tag, int Line, bool IsDirection)> Tags { get; } = [];

    public List<(string Name, int Line)> Files { get; } = [];

    public List<LocatedText> Texts { get; } = [];
}

/// <summary>Words a reader will see, and where they stand.</summary>
internal sealed record LocatedText(string Text, SiteLanguage Language, int Line);
