using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ExpertCouncil.Web.Accounts;

/// <summary>The secret part of a link that lets somebody in. Whoever reads the store finds only its hash.</summary>
internal static class LinkToken
{
    private const int Bytes = 32;

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
