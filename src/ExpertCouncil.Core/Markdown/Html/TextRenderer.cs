using ExpertCouncil.Language;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Writes one text and collects what is wrong with it. It knows no element that is not listed here, so nothing else can be written.</summary>
internal sealed class TextRenderer : HtmlRenderer
{
    private readonly List<TextFault> faults = [];
    private readonly OrderedDictionary<string, bool> entryLinks = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, bool> files = new(StringComparer.Ordinal);

    public TextRenderer(TextWriter writer, WritingSystem writing, TextReferences references, TextAnchors anchors) : base(writer)
    {
        Writing = writing;
        Labels = TextLabels.For(writing);
        References = references;
        Anchors = anchors;
        ObjectRenderers.Clear();
        ObjectRenderers.AddRange(
        [
            new TextHeadingRenderer(), new TextParagraphRenderer(), new TextCodeBlockRenderer(), new ListRenderer(), new QuoteBlockRenderer(),
            new TextRuleRenderer(), new RawHtmlBlockRenderer(), new TextTableRenderer(), new NamedBlockRenderer(), new FootnoteGroupRenderer(),
            new LiteralInlineRenderer(), new EmphasisInlineRenderer(), new TextLineBreakRenderer(), new CodeInlineRenderer(), new DelimiterInlineRenderer(),
            new EntityRenderer(), new RawHtmlRenderer(), new TextLinkRenderer(), new TextAutolinkRenderer(), new FootnoteLinkRenderer(),
            new UndefinedFootnoteRenderer(), new TaskMarkRenderer(), new SpellingRenderer(),
        ]);
    }

    public WritingSystem Writing { get; }

    public TextLabels Labels { get; }

    public TextReferences References { get; }

    public TextAnchors Anchors { get; }

    public string AnchorPrefix => Anchors.Prefix;

    public bool IsInsideLink { get; set; }

    public int TableCount { get; set; }

    public IReadOnlyList<TextFault> Faults => faults;

    public IReadOnlyList<string> EntryLinks => [.. entryLinks.Keys];

    public IReadOnlyList<string> Files => [.. files.Keys];

    public void Report(MarkdownObject where, string code, string detail = "") => faults.Add(FaultAt.Line(where.Line, code, detail));

    public void Mention(string entry) => entryLinks.TryAdd(entry, true);

    /// <summary>Reads a parameter that holds a web address; null when there is none or when it is wrong.</summary>
    public WebAddress? Address(NamedBlock block, string? url)
    {
        if (url is null)
        {
            return null;
        }

        if (WebAddress.TryParse(url, out var address))
        {
            return address;
        }

        Report(block, WebAddress.HasWebScheme(url) ? TextFaultCodes.MalformedLink : TextFaultCodes.ForbiddenLink, url);

        return null;
    }

    public FileTarget? FileBeside(MarkdownObject where, string name)
    {
        var file = name.AsSpan().ContainsAny("/\\:") || name.StartsWith('.') ? null : References.File(name);

        if (file is null)
        {
            Report(where, TextFaultCodes.UnknownFile, name);
        }
        else
        {
            files.TryAdd(name, true);
        }

        return file;
    }

    public TextRenderer WriteText(string text)
    {
        Write(SafeText.Encode(text));

        return this;
    }

    /// <summary>Writes nothing for a value that is null.</summary>
    public TextRenderer WriteAttribute(string name, string? value)
    {
        if (value is not null)
        {
            Write($" {name}=\"{SafeText.Encode(value)}\"");
        }

        return this;
    }

    /// <summary>Writes the title of a block whose content is one line.</summary>
    public TextRenderer WriteTitle(NamedBlock block)
    {
        WriteLeafInline((ParagraphBlock)block[0]);

        return this;
    }

    // The overloads of the base return the base: these keep a line of HTML one chain.
    public new TextRenderer Write(string? content)
    {
        base.Write(content);

        return this;
    }

    public TextRenderer WriteAnchor(MarkdownObject block) => WriteAttribute("id", block.TryGetAttributes()?.Id);
}
