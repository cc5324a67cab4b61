namespace ExpertCouncil.Web.Accounts;

/// <summary>The letters and digits authenticator keys are written in (RFC 4648).</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsPerLetter = 5;
    private const int BitsPerByte = 8;

    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new System.Text.StringBuilder();
        var (buffer, bits) = (0, 0);

        foreach (var value in bytes)
        {
            buffer = ((buffer << BitsPerByte) | value) & 0xfff;
            bits += BitsPerByte;

            while (bits >= BitsPerLetter)
            {
                bits -= BitsPerLetter;
                text.Append(Alphabet[(buffer >> bits) & 0x1f]);
            }
        }

        return text.ToString();
    }

    /// <exception cref="FormatException">A sign that is none of the alphabet.</exception>
    public static byte[] Decode(string text)
    {
        var letters = text.TrimEnd('=');
        var bytes = new byte[letters.Length * BitsPerLetter / BitsPerByte];
        var (buffer, bits, place) = (0, 0, 0);

        foreach (var letter in letters)
        {
            var value = Alphabet.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            buffer = ((buffer << BitsPerLetter) | (value >= 0 ? value : throw new FormatException("The key holds a sign that is no Base32."))) & 0xfff;
            bits += BitsPerLetter;

            if (bits >= BitsPerByte)
            {
                bits -= BitsPerByte;
                bytes[place++] = (byte)(buffer >> bits);
            }
        }

        return bytes;
    }
}
