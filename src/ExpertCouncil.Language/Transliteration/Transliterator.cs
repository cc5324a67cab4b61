using System.Buffers;
using ExpertCouncil.Language.Spelling;

namespace ExpertCouncil.Language.Transliteration;

/// <summary>
/// Writes a plain text in the other script of its language. Words already in the target script stay, and so do addresses, hashtags, code and link targets of
/// Markdown, Roman numerals, brands and words with letters the alphabet has not. Every string is accepted, also one that is no text.
/// </summary>
/// <remarks>Sources and limits: docs/language.md. Characters that are not seen (soft hyphen, joiners) are dropped from inside a converted word.</remarks>
public static class Transliterator
{
    private static readonly SearchValues<char> LooseApostrophes = SearchValues.Create("'`\u00B4\u02B9\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB\u2018\u2019\u201B\u2032\uFF07");

    /// <param name="text">Uzbek in Latin or Cyrillic, Kazakh in Cyrillic; in Latin with any apostrophe.</param>
    /// <param name="target">Uzbek in either script, or Kazakh in Latin (draft of 28 January 2021).</param>
    /// <returns>The same text when there is nothing to convert.</returns>
    /// <exception cref="NotSupportedException">The target is Kazakh in Cyrillic: that is the script it is written in.</exception>
    public static string Convert(string text, WritingSystem target)
    {
        ArgumentNullException.ThrowIfNull(text);

        return Convert(text, Writer(target));
    }

    /// <summary>Writes Kazakh in one of the proposed Latin alphabets.</summary>
    public static string Convert(string text, KazakhLatinTable table)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(table);

        return Convert(text, new KazakhLatinWriter(table));
    }

    /// <summary>The same as <see cref="Convert(string, WritingSystem)"/> without a string for every text.</summary>
    /// <exception cref="NotSupportedException">The target is Kazakh in Cyrillic.</exception>
    public static void Convert(ReadOnlySpan<char> text, WritingSystem target, IBufferWriter<char> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var writer = Writer(target);
        var output = new CharacterBuffer(text.Length + (text.Length / 4));
        Convert(text, writer, ref output);
        destination.Write(output.Written);
        output.Return();
    }

    internal static ScriptWriter Writer(WritingSystem target)
    {
        ArgumentNullException.ThrowIfNull(target);

        return target == WritingSystem.UzbekCyrillic ? UzbekCyrillicWriter.Shared
            : target == WritingSystem.UzbekLatin ? UzbekLatinWriter.Shared
            : target == WritingSystem.KazakhLatin ? KazakhLatinWriter.Draft2021
            : throw new NotSupportedException("Kazakh is written in Cyrillic; there is no Latin text to convert from.");
    }

    internal static void Convert(ReadOnlySpan<char> text, ScriptWriter writer, ref CharacterBuffer output)
    {
        if (writer is UzbekCyrillicWriter && text.ContainsAny(LooseApostrophes))
        {
            RunningText.Convert(Apostrophes.Normalise(text.ToString()), writer, ref output);
        }
        else
        {
            RunningText.Convert(text, writer, ref output);
        }
    }

    private static string Convert(string text, ScriptWriter writer)
    {
        var output = new CharacterBuffer(text.Length + (text.Length / 4));
        Convert(text, writer, ref output);
        var converted = output.Written.SequenceEqual(text) ? text : output.Written.ToString();
        output.Return();

        return converted;
    }
}
