using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using ExpertCouncil.Core.Content;
using Microsoft.AspNetCore.DataProtection;

namespace ExpertCouncil.Web.Security;

/// <summary>Links that show the preview of one entry to whoever has them, without an account, for some days.</summary>
public sealed class PreviewLinks(IDataProtectionProvider protection, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private readonly IDataProtector protector = protection.CreateProtector("preview-link");

    /// <returns>What stands in the address.</returns>
    public string Make(EntryReference entry) => protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{(time.GetUtcNow() + Lifetime).UtcTicks} {entry}"));

    /// <returns>False for a link nobody made here, and for one whose time is over.</returns>
    public bool TryRead(string token, [NotNullWhen(true)] out EntryReference? entry, out DateTimeOffset until)
    {
        (entry, until) = (null, default);

        try
        {
            if (protector.Unprotect(token).Split(' ') is [var ticks, var name] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var end))
            {
                until = new DateTimeOffset(end, TimeSpan.Zero);

                return until > time.GetUtcNow() && EntryReference.TryParse(name, out entry);
            }
        }
        catch (CryptographicException)
        {
            // A forged link or one whose key is gone: to the reader the same as an expired one.
        }

        return false;
    }
}
