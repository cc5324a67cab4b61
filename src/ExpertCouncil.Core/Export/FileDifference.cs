using ExpertCouncil.Core.Import;

namespace ExpertCouncil.Core.Export;

/// <summary>How a content file and the store differ.</summary>
/// <param name="Path">Below the content folder.</param>
/// <param name="State">Who changed since they last agreed.</param>
/// <param name="Lines">From the store's text to the file's, in the unified form; empty for the same and for files beside the text.</param>
public sealed record FileDifference(string Path, FileState State, string Lines);
