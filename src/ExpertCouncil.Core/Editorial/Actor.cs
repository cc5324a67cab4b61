namespace ExpertCouncil.Core.Editorial;

/// <summary>Who does something to a text: a person of the desk, the content files, or the clock that publishes what was scheduled.</summary>
/// <param name="Name">As the journal shows it.</param>
/// <param name="Kind">The part played.</param>
public sealed record Actor(string Name, ActorKind Kind)
{
    /// <summary>Texts from the content folder: they were reviewed where they are kept, so their import counts as the second pair of eyes.</summary>
    public static Actor ContentFiles { get; } = new("content", ActorKind.ContentFiles);

    public static Actor Clock { get; } = new("clock", ActorKind.Clock);

    /// <summary>The account of a person; names may be shared or change, this does not. Null for content files and the clock.</summary>
    public Guid? Id { get; init; }

    /// <summary>What the person may do; null for content files and the clock, whom no rights bind.</summary>
    public Rights? Rights { get; init; }

    public static Actor Person(Guid id, string name, Rights rights)
    {
        ArgumentNullException.ThrowIfNull(rights);
        var kind = rights.Role switch
        {
            Role.Author => ActorKind.Author,
            Role.Reviewer => ActorKind.Reviewer,
            Role.Administrator => ActorKind.Administrator,
            _ => throw new ArgumentOutOfRangeException(nameof(rights), rights.Role, "Every role has a part."),
        };

        return new Actor(name, kind) { Id = id, Rights = rights };
    }
}

public enum ActorKind
{
    Author,
    Reviewer,
    Administrator,
    ContentFiles,
    Clock,
}
