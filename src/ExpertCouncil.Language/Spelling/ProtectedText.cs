using System.Buffers;
using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Spelling;

/// <summary>Where a Markdown text is no language: code, addresses, link targets. A backtick right after a letter is an apostrophe, not code.</summary>
internal static class ProtectedText
{
    private static readonly SearchValues<char> EndsOfAddress = SearchValues.Create(" \t\r\n\u00A0<>()[]\"“”«»");

    /// <returns>One flag a character, true where nothing may be changed or reported.</returns>
    public static bool[] Mask(string text)
    {
        var mask = new bool[text.Length];

        MarkCode(text, mask);
        MarkAddresses(text, mask);

        return mask;
    }

    public static bool EndsParagraph(string text, int index) =>
        text[index] == '\n' && index + 1 < text.Length && text[index + 1] is '\n' or '\r';

    private static void MarkCode(string text, bool[] mask)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not ('`' or '~'))
            {
                continue;
            }

            var length = RunLength(text, index);
            var end = Math.Max(EndOfCode(text, index, length), length > 1 ? index + length : index);

            mask.AsSpan(index, end - index).Fill(true);
            index = Math.Max(end - 1, index);
        }
    }

    private static int EndOfCode(string text, int index, int length)
    {
        if (length >= 3 && BeginsLine(text, index))
        {
            return EndOfFence(text, index, length);
        }

        var isApostrophe = length == 1 && index > 0 && CharacterKinds.IsOfWord(text[index - 1]);

        return text[index] == '`' && !isApostrophe ? EndOfSpan(text, index, length) : -1;
    }

    private static void MarkAddresses(string text, bool[] mask)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var length = text.AsSpan(start).IndexOfAny(EndsOfAddress);
            var token = length < 0 ? text.AsSpan(start) : text.AsSpan(start, length);
            var from = IsLinkTarget(text, start) ? 0 : BeginningOfAddress(token);

            if (from >= 0)
            {
                mask.AsSpan(start + from, token.Length - from).Fill(true);
            }

            start += token.Length;
        }
    }

    private static bool IsLinkTarget(string text, int start) => start > 1 && text[start - 1] == '(' && text[start - 2] == ']';

    private static int BeginningOfAddress(ReadOnlySpan<char> token)
    {
        var scheme = token.IndexOf("://", StringComparison.Ordinal);

        if (scheme >= 0)
        {
            while (scheme > 0 && char.IsAsciiLetterOrDigit(token[scheme - 1]))
            {
                scheme--;
            }

            return scheme;
        }

        var isAddress = token.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || token.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || (token.Length > 2 && token[1..^1].Contains('@'));

        return isAddress ? 0 : -1;
    }

    private static bool BeginsLine(string text, int index)
    {
        while (index > 0 && text[index - 1] == ' ')
        {
            index--;
        }

        return index == 0 || text[index - 1] == '\n';
    }

    private static int EndOfFence(string text, int index, int length)
    {
        for (var next = index + length; next < text.Length; next++)
        {
            if (text[next] == text[index] && BeginsLine(text, next) && RunLength(text, next) is var closing && closing >= length)
            {
                return next + closing;
            }
        }

        return text.Length;
    }

    private static int EndOfSpan(string text, int index, int length)
    {
        for (var next = index + length; next < text.Length; next++)
        {
            if (EndsParagraph(text, next))
            {
                return -1;
            }

            if (text[next] != '`')
            {
                continue;
            }

            var closing = RunLength(text, next);

            if (closing == length)
            {
                return next + closing;
            }

            next += closing - 1;
        }

        return -1;
    }

    private static int RunLength(string text, int index)
    {
        var length = text.AsSpan(index).IndexOfAnyExcept(text[index]);

        return length < 0 ? text.Length - index : length;
    }
}
