namespace ExpertCouncil.Core.Markdown;

/// <summary>Everything a text may name, asked while it is rendered. Each answers null for what does not exist.</summary>
public sealed record TextReferences
{
    /// <summary>An entry, named as <c>kind/key</c>.</summary>
    public required Func<string, LinkTarget?> Entry { get; init; }

    /// <summary>A person by key, with the post held on the day; without a day, the post that identifies them best.</summary>
    public required Func<string, DateOnly?, SpeakerTarget?> Speaker { get; init; }

    /// <summary>A file beside the text, by its name without folders.</summary>
    public required Func<string, FileTarget?> File { get; init; }

    /// <summary>A key figure by key.</summary>
    public required Func<string, KeyFigureTile?> KeyFigure { get; init; }

    /// <summary>A day in the official form of the text's language.</summary>
    public required Func<DateOnly, string> Day { get; init; }

    /// <summary>References to nothing: every name is unknown, days are written as 2024-08-28.</summary>
    public static TextReferences None { get; } = new()
    {
        Entry = _ => null,
        Speaker = (_, _) => null,
        File = _ => null,
        KeyFigure = _ => null,
        Day = day => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
    };
}
