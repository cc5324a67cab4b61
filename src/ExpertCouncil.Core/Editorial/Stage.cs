namespace ExpertCouncil.Core.Editorial;

/// <summary>Where the working revision of a translation stands on its way to the public.</summary>
public enum Stage
{
    Draft,
    InReview,
    Approved,
    Scheduled,
    Published,
}
