using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

/// <summary><c>[words]{=spelling}</c>: words whose spelling in the derived script the writer decided. The spelling is null where the mark is not closed.</summary>
internal sealed class SpellingInline(string words, string? spelling) : LeafInline
{
    public string Words { get; } = words;

    public string? Spelling { get; } = spelling;

    /// <summary>As it was written.</summary>
    public string Source => $"[{Words}]{{={(Spelling is null ? "" : Spelling + "}")}";
}
