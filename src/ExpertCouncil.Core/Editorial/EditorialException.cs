namespace ExpertCouncil.Core.Editorial;

/// <summary>An editorial rule refused a verb; nothing has changed.</summary>
public sealed class EditorialException(Refusal refusal) : Exception($"Refused: {refusal}.")
{
    public Refusal Refusal { get; } = refusal;
}
