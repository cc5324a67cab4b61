namespace ExpertCouncil.Core.Desk;

/// <summary>Somebody who has a form open.</summary>
public sealed class Presence
{
    public const int PartMaxLength = 40;

    public required string Form { get; init; }

    public required Guid AccountId { get; init; }

    public required string Name { get; set; }

    /// <summary>What of the form is being edited, in the form's own words: <c>uz</c>, <c>kk</c>, <c>facts</c>.</summary>
    public required string Part { get; set; }

    public required DateTimeOffset SeenAt { get; set; }
}
