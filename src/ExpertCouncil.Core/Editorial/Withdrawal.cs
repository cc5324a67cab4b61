namespace ExpertCouncil.Core.Editorial;

/// <summary>Why and when a public text was taken back. Its page stays and says so.</summary>
public sealed record Withdrawal(DateTimeOffset At, string By, string Reason);
