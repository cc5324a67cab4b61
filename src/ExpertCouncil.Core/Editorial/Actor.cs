namespace ExpertCouncil.Core.Editorial;

/// <summary>Who does something to a text: a person of the desk, the content files, or the clock that publishes what was scheduled.</summary>
public sealed record Actor(string Name, ActorKind Kind)
{
    /// <summary>Texts from the content folder: they were reviewed where they are kept, so their import counts as the second pair of eyes.</summary>
    public static Actor ContentFiles { get; } = new("content", ActorKind.ContentFiles);

    public static Actor Clock { get; } = new("clock", ActorKind.Clock);
}

public enum ActorKind
{
    Editor,
    Administrator,
    ContentFiles,
    Clock,
}
