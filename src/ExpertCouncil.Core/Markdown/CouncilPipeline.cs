using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace ExpertCouncil.Core.Markdown;

/// <summary>What a writer may use: CommonMark, tables, footnotes, task lists and the named blocks and marks of spelling. HTML is parsed so that it can be refused by line.</summary>
internal static class CouncilPipeline
{
    public static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseTaskLists().UsePreciseSourceLocation();
        builder.Extensions.Add(new Additions());

        return builder.Build();
    }

    private sealed class Additions : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            pipeline.BlockParsers.Insert(0, new NamedBlockParser());
            pipeline.BlockParsers.Replace<FootnoteParser>(new FootnoteDefinitionParser());
            pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new UndefinedFootnoteParser());
            pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new SpellingParser());
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }
}
