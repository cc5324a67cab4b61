using System.ComponentModel.DataAnnotations;

namespace ExpertCouncil.Web.Operations;

/// <summary>How many attempts to get in one network address, and one account, has.</summary>
public sealed class SignInLimitOptions
{
    public const string Section = "SignIn";

    /// <summary>Attempts at once, before the rate counts.</summary>
    [Range(1, 1_000_000, ErrorMessage = "The setting SignIn:Attempts must be a number from 1.")]
    public int Attempts { get; set; } = 20;

    /// <summary>Attempts a minute after that.</summary>
    [Range(1, 1_000_000, ErrorMessage = "The setting SignIn:AttemptsPerMinute must be a number from 1.")]
    public int AttemptsPerMinute { get; set; } = 20;

    internal Allowance Allowance => new(Attempts, AttemptsPerMinute);
}
