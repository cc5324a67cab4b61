using System.Buffers;
using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Transliteration;

/// <summary>Writes single words in another script. <see cref="RunningText"/> finds them and leaves out what must not be touched.</summary>
internal abstract class ScriptWriter
{
    private const int UsualLength = 128;

    /// <summary>True for the letters and signs that words of the other script are made of.</summary>
    public abstract bool IsOfWord(char character);

    /// <summary>True when a word is none of the language's own: a brand, a Roman numeral, another language.</summary>
    public abstract bool IsForeign(ReadOnlySpan<char> text, int start, int end);

    /// <param name="word">Only letters for which <see cref="IsOfWord"/> holds.</param>
    /// <param name="place">Where the word begins in the whole input.</param>
    /// <param name="output">Receives the word.</param>
    protected abstract void WriteWord(scoped ReadOnlySpan<char> word, int place, ref CharacterBuffer output);

    /// <summary>Marks that belong to the letter before are put together with it; what is not seen (soft hyphens, joiners) is dropped.</summary>
    public void Write(scoped ReadOnlySpan<char> word, int place, ref CharacterBuffer output)
    {
        if (!ContainsMore(word))
        {
            WriteWord(word, place, ref output);

            return;
        }

        var rented = word.Length > UsualLength ? ArrayPool<char>.Shared.Rent(word.Length) : null;
        var clean = rented is null ? stackalloc char[UsualLength] : rented;
        var length = 0;

        foreach (var character in word)
        {
            if (length > 0 && LatinLetters.TryCompose(clean[length - 1], character, out var letter))
            {
                clean[length - 1] = letter;
            }
            else if (IsOfWord(character))
            {
                clean[length++] = character;
            }
        }

        WriteWord(clean[..length], place, ref output);

        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    /// <summary>Soft hyphens, joiners, direction marks and accents: a word goes on after them.</summary>
    public static bool GoesOn(char character) => character is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF'
        or (>= '\u0300' and <= '\u036F');

    private static bool ContainsMore(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (GoesOn(character))
            {
                return true;
            }
        }

        return false;
    }
}
