namespace ExpertCouncil.Core.Markdown;

/// <summary>A block a writer can open with <c>:::</c>: its parameters, its content, and what it becomes.</summary>
internal sealed record BlockKind(BlockContent Content, Action<TextRenderer, NamedBlock, BlockParameters> Write)
{
    public IReadOnlyList<string> Required { get; private init; } = [];

    /// <summary>Exactly one of these is given.</summary>
    public IReadOnlyList<string> OneOf { get; private init; } = [];

    public IReadOnlyList<string> Optional { get; private init; } = [];

    public static IReadOnlyDictionary<string, BlockKind> All { get; } = new Dictionary<string, BlockKind>(StringComparer.Ordinal)
    {
        ["callout"] = new(BlockContent.Markdown, CalloutWriter.Write),
        ["quote"] = new(BlockContent.Markdown, QuotationWriter.Write) { Required = ["speaker"], Optional = ["date", "url", "lang"] },
        ["key-figure"] = new(BlockContent.None, KeyFigureWriter.Write) { Required = ["figure"] },
        ["document"] = new(BlockContent.Title, DocumentWriter.Write) { OneOf = ["file", "url"] },
        ["fixed"] = new(BlockContent.Markdown, FixedWriter.Write),
        ["video"] = new(BlockContent.Title, VideoWriter.Write) { Required = ["url"] },
    };

    public bool Takes(string parameter) => Required.Contains(parameter) || OneOf.Contains(parameter) || Optional.Contains(parameter);
}
