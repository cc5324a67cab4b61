using System.Buffers.Binary;
using System.IO.Compression;

namespace ExpertCouncil.Browser.Tests;

/// <summary>Reads which characters a WOFF2 font draws: its tables lie in one Brotli stream, and the character map is never transformed (WOFF2 §5).</summary>
internal static class Woff2
{
    private const int HeaderLength = 48;
    private const int CharacterMap = 0;
    private const int CustomTag = 63;
    private static readonly int[] Transformed = [10, 11];

    public static HashSet<int> Characters(byte[] font)
    {
        var (tables, position) = (BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(12)), HeaderLength);
        var (offset, mapOffset) = (0, -1);

        for (var i = 0; i < tables; i++)
        {
            var flags = font[position++];
            var (tag, version) = (flags & 0x3f, flags >> 6);
            position += tag == CustomTag ? 4 : 0;
            var length = ReadNumber(font, ref position);

            // glyf and loca are transformed unless they say 3; all others are as they are unless they say otherwise.
            if (Transformed.Contains(tag) ? version != 3 : version != 0)
            {
                length = ReadNumber(font, ref position);
            }

            mapOffset = tag == CharacterMap ? offset : mapOffset;
            offset += length;
        }

        using var brotli = new BrotliStream(new MemoryStream(font, position, font.Length - position), CompressionMode.Decompress);
        var plain = new byte[offset];
        brotli.ReadExactly(plain);

        return ReadMap(plain.AsSpan(mapOffset));
    }

    private static int ReadNumber(byte[] font, ref int position)
    {
        var number = 0;

        do
        {
            number = (number << 7) | (font[position] & 0x7f);
        }
        while ((font[position++] & 0x80) != 0);

        return number;
    }

    private static HashSet<int> ReadMap(ReadOnlySpan<byte> map)
    {
        var characters = new HashSet<int>();

        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(map[2..]); i++)
        {
            var subtable = map[(int)BinaryPrimitives.ReadUInt32BigEndian(map[(8 + (8 * i))..])..];

            if (BinaryPrimitives.ReadUInt16BigEndian(subtable) == 4)
            {
                ReadSegments(subtable, characters);
            }
        }

        return characters;
    }

    private static void ReadSegments(ReadOnlySpan<byte> subtable, HashSet<int> characters)
    {
        var segments = BinaryPrimitives.ReadUInt16BigEndian(subtable[6..]) / 2;

        for (var i = 0; i < segments; i++)
        {
            int last = BinaryPrimitives.ReadUInt16BigEndian(subtable[(14 + (2 * i))..]);
            int first = BinaryPrimitives.ReadUInt16BigEndian(subtable[(16 + (2 * segments) + (2 * i))..]);
            characters.UnionWith(Enumerable.Range(first, last - first + 1).Where(character => character != 0xffff));
        }
    }
}
