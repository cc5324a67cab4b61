namespace ExpertCouncil.Core.Editorial;

/// <summary>Three-way merge by section. Nothing is ever dropped: what both added is kept both, what both changed is left to a person.</summary>
public static class TextMerge
{
    /// <param name="began">What both began with; null when both wrote a first text.</param>
    /// <param name="mine">As it was typed.</param>
    /// <param name="theirs">As somebody saved it in between.</param>
    public static TextMergeResult Merge(WrittenText? began, WrittenText mine, WrittenText theirs)
    {
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(theirs);

        return new TextMergeResult(
        [
            Decide(TextSection.Title, "", began?.Title, mine.Title, theirs.Title),
            Decide(TextSection.Summary, "", began?.Summary, mine.Summary, theirs.Summary),
            .. new BodyMerge(began?.Body, mine.Body, theirs.Body).Sections(),
        ]);
    }

    internal static MergedSection Decide(TextSection section, string heading, string? began, string? mine, string? theirs)
    {
        var merged =
            Same(mine, theirs) ? mine ?? ""
            : began is not null && Same(began, mine) ? theirs ?? ""
            : began is not null && Same(began, theirs) ? mine ?? ""
            : began is null && string.IsNullOrWhiteSpace(mine) ? theirs
            : began is null && string.IsNullOrWhiteSpace(theirs) ? mine
            : null;

        return new MergedSection(section, heading, began, mine, theirs, merged);
    }

    // Empty lines after a section belong to its place in the text, not to what it says.
    private static bool Same(string? one, string? other) =>
        one is null || other is null ? one == other : one.AsSpan().TrimEnd('\n').SequenceEqual(other.AsSpan().TrimEnd('\n'));
}

/// <param name="Sections">In the order of the merged text.</param>
public sealed record TextMergeResult(IReadOnlyList<MergedSection> Sections)
{
    public bool IsClean => Sections.All(section => !section.Collides);

    /// <summary>Puts the text together.</summary>
    /// <param name="choose">What a section that collides shall say; asked for those alone.</param>
    public WrittenText Compose(Func<MergedSection, string> choose)
    {
        ArgumentNullException.ThrowIfNull(choose);
        var texts = Sections.Select(section => (section.Section, Text: section.Merged ?? choose(section))).ToList();
        var body = "";

        foreach (var (_, text) in texts.Where(text => text.Section is not (TextSection.Title or TextSection.Summary) && text.Text.Trim('\n').Length > 0))
        {
            body += body.Length == 0 || body.EndsWith('\n') ? text : "\n\n" + text;
        }

        return new WrittenText(
            texts.First(text => text.Section == TextSection.Title).Text, texts.First(text => text.Section == TextSection.Summary).Text, body.TrimEnd('\n'));
    }
}

/// <param name="Section">What part it is.</param>
/// <param name="Heading">Its words, of a headed one; else empty.</param>
/// <param name="Began">Null where it was not there.</param>
/// <param name="Mine">Null where I took it out.</param>
/// <param name="Theirs">Null where they took it out.</param>
/// <param name="Merged">What it says in the end, empty where it goes; null while it collides.</param>
public sealed record MergedSection(TextSection Section, string Heading, string? Began, string? Mine, string? Theirs, string? Merged)
{
    public bool Collides => Merged is null;
}
