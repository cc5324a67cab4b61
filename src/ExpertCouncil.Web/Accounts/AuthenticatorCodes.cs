using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace ExpertCouncil.Web.Accounts;

/// <summary>
/// The six digits of an authenticator app (RFC 6238: HMAC-SHA1, steps of 30 seconds), by the portal's clock. Unlike the framework's own check a code is
/// taken once only, as the RFC demands.
/// </summary>
internal sealed class AuthenticatorCodes(TimeProvider time) : IUserTwoFactorTokenProvider<Account>
{
    public const int Digits = 6;

    private const int StepSeconds = 30;
    private const int Modulus = 1_000_000;

    // A telephone's clock may be half a minute off.
    private const int Tolerance = 1;

    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
        {
            return false;
        }

        if (FindStep(key, token, time.GetUtcNow()) is not { } step || step <= user.LastCodeStep)
        {
            return false;
        }

        user.LastCodeStep = step;

        // The concurrency stamp of the account lets only one of two requests with the same code through.
        return (await manager.UpdateAsync(user)).Succeeded;
    }

    /// <summary>The time step an app showed the code at, or null where it showed none near this instant.</summary>
    public static long? FindStep(string key, string code, DateTimeOffset at)
    {
        var now = at.ToUnixTimeSeconds() / StepSeconds;

        for (var step = now - Tolerance; step <= now + Tolerance; step++)
        {
            if (Same(CodeAt(key, step), code))
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>What an authenticator app shows at an instant.</summary>
    public static string CodeAt(string key, DateTimeOffset at) => CodeAt(key, at.ToUnixTimeSeconds() / StepSeconds);

    private static string CodeAt(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        // The apps know nothing better than SHA-1, which is no weakness in an HMAC.
#pragma warning disable CA5350
        HMACSHA1.HashData(Base32.Decode(key), counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & 0x7fff_ffff;

        return (number % Modulus).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }

    private static bool Same(string expected, string given) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(expected), System.Text.Encoding.UTF8.GetBytes(given));
}
