using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>The application on a secretary's phone: it makes the six digits of RFC 6238 from the key the desk showed.</summary>
public sealed class Authenticator(string key)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private readonly byte[] secret = Decode(key);
    private long used;

    /// <summary>The code of the moment; asked again within the same half minute the next one, since a code is good for one sign-in only.</summary>
    public string Code()
    {
        used = Math.Max(used + 1, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
        Span<byte> moment = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(moment, used);
#pragma warning disable CA5350 // The standard the applications follow asks for SHA-1.
        var hash = HMACSHA1.HashData(secret, moment);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & 0x7FFF_FFFF;

        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string key)
    {
        var bits = string.Concat(key.ToUpperInvariant().Where(Alphabet.Contains).Select(letter => Convert.ToString(Alphabet.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));

        return [.. Enumerable.Range(0, bits.Length / 8).Select(index => Convert.ToByte(bits.Substring(index * 8, 8), 2))];
    }
}
