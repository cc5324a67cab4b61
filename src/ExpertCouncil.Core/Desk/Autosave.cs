namespace ExpertCouncil.Core.Desk;

/// <summary>What a person has typed into a form and not saved.</summary>
public sealed class Autosave
{
    public const int KeyMaxLength = 200;
    public const int FieldsMaxLength = 6 * 1024 * 1024;

    /// <summary>The form: <c>news/navruz</c>, <c>new/meetings</c>.</summary>
    public required string Form { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>The form's fields as JSON.</summary>
    public required string Fields { get; set; }

    /// <summary>What the form was based on, as JSON or any short text of the form's own.</summary>
    public required string BasedOn { get; set; }

    public required DateTimeOffset SavedAt { get; set; }
}
