using System.Security.Cryptography;
using System.Text;
using QRCoder;

namespace ExpertCouncil.Web.Accounts;

/// <summary>A key for an authenticator app, in the forms a person takes it over by: a QR code, or letters in groups of four.</summary>
public sealed record AuthenticatorKey(string Key)
{
    private const int Bytes = 20;
    private const int Letters = 32;
    private const int Group = 4;

    public string InGroups => string.Join(' ', Key.Chunk(Group).Select(group => new string(group)));

    public static AuthenticatorKey Make() => new(Base32.Encode(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>A key as a form brings it back; null where it is none.</summary>
    public static AuthenticatorKey? Read(string? key) =>
        key?.Length == Letters && key.All(letter => char.IsAsciiLetterUpper(letter) || letter is >= '2' and <= '7') ? new AuthenticatorKey(key) : null;

    /// <summary>What the app reads: whose code it shows, and for what site.</summary>
    public string Address(string site, string email) =>
        $"otpauth://totp/{Uri.EscapeDataString(site)}:{Uri.EscapeDataString(email)}?secret={Key}&issuer={Uri.EscapeDataString(site)}&digits={AuthenticatorCodes.Digits}";

    /// <summary>The QR code as one path, a unit a module, with the quiet zone around it.</summary>
    public (string Path, int Size) Draw(string site, string email)
    {
        using var data = QRCodeGenerator.GenerateQrCode(Address(site, email), QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        var rows = data.ModuleMatrix;

        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows.Count; column++)
            {
                if (rows[row][column])
                {
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
                }
            }
        }

        // The matrix brings its quiet zone along.
        return (path.ToString(), rows.Count);
    }
}
