using Markdig.Parsers;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

/// <summary>What stands between <c>::: name parameter=value</c> and <c>:::</c>.</summary>
internal sealed class NamedBlock(BlockParser parser, string opening) : ContainerBlock(parser)
{
    /// <summary>The opening line without its colons; empty for a <c>:::</c> that closes nothing.</summary>
    public string Opening { get; } = opening;

    public bool IsClosed { get; set; }

    /// <summary>True once nothing more can be added, closed by a fence or not.</summary>
    public bool HasEnded { get; set; }

    public string Name => Opening.Split([' ', '\t'], 2)[0];
}
