using System.Security.Claims;

namespace ExpertCouncil.Web.Accounts;

/// <summary>What the cookie holds: whose it is and which session. Everything else is read from the store at each request.</summary>
public static class SessionClaims
{
    private const string Session = "desk:session";
    private const string Stamp = "desk:stamp";
    private const string Factors = "desk:factors";
    private const string Complete = "complete";

    public static IEnumerable<Claim> Of(Account account, DeskSession session) =>
    [
        .. DeskClaims.Of(account.ToActor(), account.Writing, account.Zone),
        new(Session, session.Id.ToString()),
        new(Stamp, account.SecurityStamp ?? ""),
        // The editor names it when it asks for the password in place.
        new(ClaimTypes.Email, account.Email ?? ""),
        .. session.HasTwoFactors || !account.NeedsSecondFactor ? [new Claim(Factors, Complete)] : Array.Empty<Claim>(),
    ];

    extension(ClaimsPrincipal user)
    {
        public Guid SessionId => Guid.TryParse(user.FindFirstValue(Session), out var id) ? id : Guid.Empty;

        public string SecurityStamp => user.FindFirstValue(Stamp) ?? "";

        /// <summary>False while a second factor that the role requires has not been shown.</summary>
        public bool IsComplete => user.HasClaim(Factors, Complete);
    }
}
