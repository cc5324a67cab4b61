namespace ExpertCouncil.Web.Operations;

/// <summary>How often something may be done: so many times at once, and so many times a minute after that.</summary>
public sealed record Allowance(int AtOnce, int AMinute);
