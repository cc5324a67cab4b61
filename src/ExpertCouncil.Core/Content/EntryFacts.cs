namespace ExpertCouncil.Core.Content;

/// <summary>What is the same in every language of an entry. Facts are values: changing one means replacing the whole.</summary>
public abstract record EntryFacts
{
    /// <summary>Keys of tags; a tag may be a direction of the council's work.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<EntryReference> Related { get; init; } = [];

    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>The day lists and archives put the entry under, or null where an entry has no day of its own.</summary>
    public virtual DateOnly? Day => null;

    /// <summary>Every entry the facts name, besides <see cref="Related"/>.</summary>
    public virtual IEnumerable<EntryReference> Mentions => [];

    /// <summary>Files the facts expect beside the text.</summary>
    public virtual IEnumerable<string> Files => [];

    /// <summary>The sides whose staff look after the entry; what belongs to the whole council belongs to both.</summary>
    public virtual IReadOnlyList<Side> Owners => BothSides;

    /// <summary>True where readers must be told who states the facts.</summary>
    public virtual bool NeedsSource => true;

    /// <summary>What contradicts itself in the facts as a whole; the values in them are asked one by one.</summary>
    public virtual IEnumerable<FactsFault> FindFaults() => [];

    protected static IReadOnlyList<Side> BothSides { get; } = [Side.Uzbekistan, Side.Kazakhstan];

    /// <summary>Who looks after an entry of one side: that side, or both where it belongs to neither.</summary>
    protected static IReadOnlyList<Side> OwnersOf(Side side) => side == Side.Regional ? BothSides : [side];

    protected static IEnumerable<EntryReference> Named(EntryKind kind, IEnumerable<string?> keys) =>
        keys.OfType<string>().Select(key => new EntryReference(kind, key));
}
