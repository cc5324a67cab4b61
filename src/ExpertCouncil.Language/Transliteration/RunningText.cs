using System.Buffers;

namespace ExpertCouncil.Language.Transliteration;

/// <summary>Goes through a text once: words go to the writer, everything else is copied.</summary>
internal static class RunningText
{
    private static readonly SearchValues<char> EndsOfToken = SearchValues.Create(" \t\r\n\u00A0\u202F<>()[]{}\"“”„«»");

    public static void Convert(ReadOnlySpan<char> text, ScriptWriter writer, ref CharacterBuffer output)
    {
        var mask = FixedText.Mask(text);

        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOfAny(EndsOfToken);
            var end = length < 0 ? text.Length : start + length;

            if (FixedText.Contains(text[start..end]))
            {
                output.Copy(text[start..end], start);
            }
            else
            {
                ConvertToken(text, start, end, mask, writer, ref output);
            }

            if (end < text.Length)
            {
                output.Reach(end);
                output.Append(DateHyphens.Between(text, end, writer));
            }

            start = end + 1;
        }

        output.Reach(text.Length);
    }

    private static void ConvertToken(
        ReadOnlySpan<char> text, int start, int end, bool[]? mask, ScriptWriter writer, ref CharacterBuffer output)
    {
        while (start < end)
        {
            if (mask is not null && mask[start])
            {
                output.Copy(text.Slice(start, 1), start);
                start++;
            }
            else if (!writer.IsOfWord(text[start]))
            {
                output.Reach(start);
                output.Append(text[start] == '-' ? DateHyphens.Between(text, start, writer) : text[start]);
                start++;
            }
            else
            {
                var next = EndOfWord(text, start, end, mask, writer);

                if (writer.IsForeign(text, start, next))
                {
                    output.Copy(text[start..next], start);
                }
                else
                {
                    writer.Write(text[start..next], start, ref output);
                }

                start = next;
            }
        }
    }

    /// <summary>What is not seen ends no word, but belongs to it only when letters follow.</summary>
    private static int EndOfWord(ReadOnlySpan<char> text, int start, int end, bool[]? mask, ScriptWriter writer)
    {
        var last = start;

        for (var index = start + 1; index < end && (mask is null || !mask[index]); index++)
        {
            if (writer.IsOfWord(text[index]) || text[index] is >= '\u0300' and <= '\u036F')
            {
                last = index;
            }
            else if (!ScriptWriter.GoesOn(text[index]))
            {
                break;
            }
        }

        return last + 1;
    }
}
