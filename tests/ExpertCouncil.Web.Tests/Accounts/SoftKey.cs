using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ExpertCouncil.Web.Tests.Accounts;

/// <summary>A passkey in software: an ES256 key that answers the options a page was given, as WebAuthn level 3 says.</summary>
internal sealed class SoftKey : IDisposable
{
    // Somebody was there, and the device knew who (UP, UV); with the key enclosed (AT).
    private const byte Present = 0x05;
    private const byte WithKey = 0x45;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(32);
    private string person = "";
    private uint count;

    public string Origin { get; init; } = "https://council.test";

    public string Domain { get; init; } = "council.test";

    /// <summary>Answers the options for a new passkey.</summary>
    public string Create(string options)
    {
        using var read = JsonDocument.Parse(options);
        person = read.RootElement.GetProperty("user").GetProperty("id").GetString()!;
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        byte[] cose = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. Data(WithKey), .. new byte[16], 0, (byte)id.Length, .. id, .. cose];
        byte[] attestation = [0xA3, .. Cbor("fmt"), .. Cbor("none"), .. Cbor("attStmt"), 0xA0, .. Cbor("authData"), 0x58, (byte)data.Length, .. data];

        return Answer(new { clientDataJSON = Encode(Client("webauthn.create", read)), attestationObject = Encode(attestation), transports = new[] { "internal" } });
    }

    /// <summary>Answers the options for a sign-in.</summary>
    public string Sign(string options)
    {
        using var read = JsonDocument.Parse(options);
        count++;
        var (client, data) = (Client("webauthn.get", read), Data(Present));
        var signature = key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

        return Answer(new { clientDataJSON = Encode(client), authenticatorData = Encode(data), signature = Encode(signature), userHandle = person });
    }

    public void Dispose() => key.Dispose();

    private string Answer(object response) =>
        JsonSerializer.Serialize(new { id = Encode(id), rawId = Encode(id), type = "public-key", clientExtensionResults = new { }, response });

    private byte[] Client(string type, JsonDocument options) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, challenge = options.RootElement.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false });

    private byte[] Data(byte flags)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, count);

        return [.. SHA256.HashData(Encoding.ASCII.GetBytes(Domain)), flags, .. counter];
    }

    private static byte[] Cbor(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
