using System.Buffers;

namespace ExpertCouncil.Language.Transliteration;

/// <summary>Where converted text is gathered: one rented array a text. On request it notes where given places of the input came to lie.</summary>
internal ref struct CharacterBuffer
{
    private readonly ReadOnlySpan<int> places;
    private readonly Span<int> found;
    private char[] characters;
    private int length;
    private int next;

    /// <param name="capacity">A guess; the buffer grows.</param>
    public CharacterBuffer(int capacity) : this(capacity, [], [])
    {
    }

    /// <param name="capacity">A guess; the buffer grows.</param>
    /// <param name="places">Places of the input in rising order.</param>
    /// <param name="found">As long as <paramref name="places"/>; receives the places of the output.</param>
    public CharacterBuffer(int capacity, ReadOnlySpan<int> places, Span<int> found)
    {
        characters = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 16));
        this.places = places;
        this.found = found;
    }

    public readonly ReadOnlySpan<char> Written => characters.AsSpan(0, length);

    public readonly int Length => length;

    /// <summary>Says that what comes next stands for the input from <paramref name="place"/> on.</summary>
    public void Reach(int place)
    {
        while (next < places.Length && places[next] <= place)
        {
            found[next++] = length;
        }
    }

    public void Append(char character)
    {
        if (length == characters.Length)
        {
            Grow(1);
        }

        characters[length++] = character;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > characters.Length - length)
        {
            Grow(text.Length);
        }

        text.CopyTo(characters.AsSpan(length));
        length += text.Length;
    }

    /// <summary>Copies input that stays as it is.</summary>
    public void Copy(ReadOnlySpan<char> text, int place)
    {
        while (next < places.Length && places[next] < place + text.Length)
        {
            found[next] = length + Math.Max(places[next] - place, 0);
            next++;
        }

        Append(text);
    }

    public readonly void Return() => ArrayPool<char>.Shared.Return(characters);

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(characters.Length * 2, length + more));
        characters.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(characters);
        characters = larger;
    }
}
