namespace ExpertCouncil.Core.Content;

/// <summary>An entry whose facts are <see cref="MemorandumFacts"/>.</summary>
public sealed class Memorandum : Entry;
