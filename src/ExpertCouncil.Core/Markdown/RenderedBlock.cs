namespace ExpertCouncil.Core.Markdown;

/// <summary>One top-level block, for pages that set the blocks of two languages side by side.</summary>
/// <param name="Anchor">The id the block carries: <c>p-3</c>, <c>s-1</c>, or <c>fn</c> for the endnotes.</param>
/// <param name="Html">The block as it stands in the whole text.</param>
/// <param name="Fingerprint">The first 16 hexadecimal digits of the SHA-256 of the block's source, white space and line breaks made equal.</param>
/// <param name="Source">As it was written; of the endnotes, one after another.</param>
public sealed record RenderedBlock(string Anchor, string Html, string Fingerprint, string Source);
