namespace ExpertCouncil.Web.Accounts;

/// <summary>One sign-in on one device. The cookie only names it: without this row the cookie opens nothing.</summary>
public sealed class DeskSession
{
    /// <summary>A session ends this long after it began, however busy it is.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>And this long after the last request.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    public Guid Id { get; init; }

    public Guid AccountId { get; init; }

    public DateTimeOffset BegunAt { get; set; }

    public DateTimeOffset SeenAt { get; set; }

    /// <summary>What the browser said it is, as it said it; <see cref="DeviceName"/> puts it in words.</summary>
    public string Agent { get; init; } = "";

    /// <summary>True when more than a password was shown: a code or a passkey.</summary>
    public bool HasTwoFactors { get; set; }

    public bool IsOver(DateTimeOffset now) => now >= BegunAt + Longest || now >= SeenAt + Idle;
}
