using System.Text;

namespace ExpertCouncil.Language.Transliteration;

/// <summary>Text that belongs together although tags and entities stand in it: one paragraph's words are converted with their neighbours in view.</summary>
internal sealed class HtmlText(string html, ScriptWriter writer)
{
    private readonly StringBuilder plain = new();
    private readonly List<Piece> pieces = [];

    /// <summary>Adds text between tags, or a part of an attribute's value.</summary>
    public void AddText(int start, int end)
    {
        while (start < end)
        {
            var length = html.AsSpan(start, end - start).IndexOf('&');

            if (length != 0)
            {
                length = length < 0 ? end - start : length;
                Add(start, length, PieceKind.Text);
                plain.Append(html, start, length);
                start += length;
            }
            else
            {
                length = HtmlEntities.Read(html.AsSpan(start, end - start), out var character);
                Add(start, length, PieceKind.Entity);
                plain.Append(character);
                start += length;
            }
        }
    }

    /// <summary>Adds a tag that parts no word.</summary>
    public void AddTag(string tag) => pieces.Add(new Piece(plain.Length, tag, PieceKind.Tag));

    /// <summary>Writes what was added, converted, and begins anew.</summary>
    public void WriteTo(StringBuilder output)
    {
        if (pieces.Count == 0)
        {
            return;
        }

        var text = plain.ToString();
        var places = pieces.ConvertAll(piece => piece.Start).ToArray();
        var found = new int[places.Length];
        var buffer = new CharacterBuffer(text.Length * 2, places, found);
        Transliterator.Convert(text, writer, ref buffer);
        buffer.Reach(text.Length);

        for (var index = 0; index < pieces.Count; index++)
        {
            var end = index + 1 < pieces.Count ? found[index + 1] : buffer.Length;
            Write(pieces[index], buffer.Written[found[index]..end], text, output);
        }

        buffer.Return();
        plain.Clear();
        pieces.Clear();
    }

    private static void Write(Piece piece, ReadOnlySpan<char> converted, string text, StringBuilder output)
    {
        // An entity that stands for a sign nothing was done to keeps its own spelling.
        if (piece.Kind == PieceKind.Tag || (piece.Kind == PieceKind.Entity && converted is [var same] && same == text[piece.Start]))
        {
            output.Append(piece.Html);

            // Letters counted to a tag belong to the word it breaks.
            output.Append(piece.Kind == PieceKind.Tag ? converted : []);
        }
        else
        {
            output.Append(converted);
        }
    }

    private void Add(int start, int length, PieceKind kind) => pieces.Add(new Piece(plain.Length, html.Substring(start, length), kind));

    private enum PieceKind
    {
        Text,
        Entity,
        Tag,
    }

    private readonly record struct Piece(int Start, string Html, PieceKind Kind);
}
