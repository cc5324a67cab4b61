using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ExpertCouncil.Web.Accounts;

/// <summary>The link to the first account. It is nowhere stored: the portal's own keys sign it with its end, so a restart before it is used takes nothing away.</summary>
public sealed class SetUpLink(IDataProtectionProvider protection, TimeProvider time)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    private readonly IDataProtector protector = protection.CreateProtector("set-up-link");

    public string Make() => protector.Protect((time.GetUtcNow() + Lasts).UtcTicks.ToString(CultureInfo.InvariantCulture));

    /// <summary>False for a link nobody made here, and for one whose time is over.</summary>
    public bool Fits(string token)
    {
        try
        {
            return long.TryParse(protector.Unprotect(token), NumberStyles.None, CultureInfo.InvariantCulture, out var end) && end > time.GetUtcNow().UtcTicks;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
