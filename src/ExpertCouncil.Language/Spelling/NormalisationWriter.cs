using System.Text;
using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Spelling;

/// <summary>Writes a text from its skeleton and notes what differs; in protected parts everything is kept that can be saved.</summary>
internal sealed class NormalisationWriter(string source, TextSkeleton skeleton, bool[] isProtected, List<TextChange> changes, List<SpellingDoubt> doubts)
{
    private readonly StringBuilder result = new(source.Length);

    /// <param name="letters">The letters of the skeleton, put right, as many as before.</param>
    public string Write(string letters)
    {
        WriteSigns(0, skeleton.StartOf(0), keepsMarks: false, keepsHidden: false);

        for (var index = 0; index < letters.Length; index++)
        {
            var (start, end) = (skeleton.StartOf(index), skeleton.StartOf(index + 1));
            WriteLetter(index, letters[index], start, end);
            WriteSigns(start + 1, end, isProtected[index], isProtected[index] && index + 1 < letters.Length && isProtected[index + 1]);
        }

        return result.ToString();
    }

    private void WriteLetter(int index, char letter, int start, int end)
    {
        var (plain, mark) = (skeleton.Letters[index], MarkIn(start + 1, end));
        var kind = source[start] == '\r' || InvisibleSigns.IsOddBreak(source[start]) ? ChangeKind.LineEnd
            : plain == TextSkeleton.Lost ? ChangeKind.LostCharacter
            : plain == ApostropheSigns.OfLetter ? ChangeKind.Apostrophe
            : ChangeKind.Composition;
        var found = source[start] + (mark?.ToString() ?? (end > start + 1 && source[start] == '\r' && source[start + 1] == '\n' ? "\n" : ""));

        if (isProtected[index] && source[start] != '\r' && kind != ChangeKind.LostCharacter)
        {
            result.Append(source[start]);
            return;
        }

        result.Append(letter);

        if (source[start] != plain || mark is not null)
        {
            changes.Add(new TextChange(start, found, plain.ToString(), kind));
        }
    }

    private char? MarkIn(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (CharacterKinds.IsMark(source[index]) && !InvisibleSigns.Contains(source[index]))
            {
                return source[index];
            }
        }

        return null;
    }

    private void WriteSigns(int start, int end, bool keepsMarks, bool keepsHidden)
    {
        for (var index = start; index < end; index++)
        {
            var sign = source[index];

            if (InvisibleSigns.IsControl(sign) || (IsHidden(sign) && !keepsHidden))
            {
                changes.Add(new TextChange(index, sign.ToString(), "", ChangeKind.HiddenSign));
            }
            else if (IsHidden(sign))
            {
                result.Append(sign);
                doubts.Add(new SpellingDoubt(index, sign.ToString(), DoubtKind.HiddenSign));
            }
            else if (keepsMarks && sign != '\n')
            {
                result.Append(sign);
            }
        }
    }

    private static bool IsHidden(char sign) => InvisibleSigns.Contains(sign) || InvisibleSigns.IsJoiner(sign);
}
