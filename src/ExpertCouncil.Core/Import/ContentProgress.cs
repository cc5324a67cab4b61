namespace ExpertCouncil.Core.Import;

/// <summary>How far a run over all entries has come, and the entry just done as <c>kind/key</c>.</summary>
public sealed record ContentProgress(int Done, int Total, string Entry);
