namespace ExpertCouncil.Core.Editorial;

/// <summary>One revision as its blocks.</summary>
public sealed record ComparedVersion(bool IsMinor, IReadOnlyList<ComparedBlock> Blocks);

/// <param name="Section">The part of the text it belongs to.</param>
/// <param name="Heading">Of that part, where it has one.</param>
/// <param name="Fingerprint">Equal for blocks that say the same.</param>
/// <param name="Source">As it was written.</param>
public sealed record ComparedBlock(TextSection Section, string Heading, string Fingerprint, string Source);

/// <param name="Section">What part it is.</param>
/// <param name="Heading">As it is now; as it was, of a part taken out.</param>
/// <param name="Before">The blocks this text was checked against; empty for a part that is new.</param>
/// <param name="After">The blocks now; empty for a part taken out.</param>
public sealed record StaleSection(TextSection Section, string Heading, string Before, string After);
