using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Keys;

/// <summary>Walks over the words of a text; made by <see cref="Words.Enumerate"/>.</summary>
public ref struct WordEnumerator
{
    // 19.02.2024 is three numbers to a reader, 1.5 is one.
    private const int GroupsOfDate = 3;

    private readonly ReadOnlySpan<char> text;
    private int position;
    private int partsUntil;
    private bool pointsPart;

    internal WordEnumerator(ReadOnlySpan<char> text) => this.text = text;

    public Word Current { get; private set; }

    public readonly WordEnumerator GetEnumerator() => this;

    public bool MoveNext() => NextPart() || NextWhole();

    private bool NextPart()
    {
        while (position < partsUntil)
        {
            var start = position;

            while (position < partsUntil && !IsBorder(position))
            {
                position++;
            }

            var end = position;
            position = Math.Min(end + 1, partsUntil);

            while (end > start && WordCharacters.KindAt(text, end - 1) == CharacterKind.Invisible)
            {
                end--;
            }

            while (start < end && WordCharacters.KindAt(text, start) == CharacterKind.Invisible)
            {
                start++;
            }

            if (end > start)
            {
                Current = new Word(start, end - start, true);

                return true;
            }
        }

        return false;
    }

    private bool NextWhole()
    {
        while (position < text.Length && WordCharacters.KindAt(text, position) is not (CharacterKind.Letter or CharacterKind.Digit))
        {
            position++;
        }

        if (position >= text.Length)
        {
            return false;
        }

        var start = position;
        var end = EndOfWhole(start, out var borders);
        Current = new Word(start, end - start, false);
        partsUntil = borders > 0 ? end : 0;
        position = borders > 0 ? start : end;

        return true;
    }

    private int EndOfWhole(int start, out int borders)
    {
        var end = start;
        var points = 0;
        borders = 0;
        var previous = start;

        for (var index = start; index < text.Length; index++)
        {
            var kind = WordCharacters.KindAt(text, index);

            if (kind is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Mark)
            {
                previous = index;
                end = index + 1;
            }
            else if (kind == CharacterKind.Hyphen && FollowsWordCharacter(index, start) && NextVisible(index) is CharacterKind.Letter or CharacterKind.Digit)
            {
                borders++;
            }
            else if (kind == CharacterKind.Point && index == end && WordCharacters.KindAt(text, previous) == CharacterKind.Digit
                && NextVisible(index) == CharacterKind.Digit)
            {
                points++;
            }
            else if (kind == CharacterKind.Apostrophe && index == end && WordCharacters.KindAt(text, previous) != CharacterKind.Digit
                && BelongsToWord(index, previous, start))
            {
                end = index + 1;
            }
            else if (kind != CharacterKind.Invisible)
            {
                break;
            }
        }

        pointsPart = points + 1 >= GroupsOfDate;
        borders += pointsPart ? points : 0;

        return end;
    }

    private readonly bool BelongsToWord(int index, int previous, int start)
    {
        if (NextVisible(index) == CharacterKind.Letter)
        {
            return true;
        }

        var sign = text[index];
        var isQuoted = start > 0 && ApostropheSigns.Contains(text[start - 1]) && ApostropheSigns.MayCloseQuote(sign);

        return text[previous] is 'o' or 'O' or 'g' or 'G' && !isQuoted;
    }

    private readonly bool FollowsWordCharacter(int index, int start)
    {
        while (--index > start && WordCharacters.KindAt(text, index) == CharacterKind.Invisible)
        {
        }

        return WordCharacters.KindAt(text, index) is not (CharacterKind.Hyphen or CharacterKind.Point);
    }

    private readonly CharacterKind NextVisible(int index)
    {
        while (++index < text.Length)
        {
            if (WordCharacters.KindAt(text, index) is not CharacterKind.Invisible and var kind)
            {
                return kind;
            }
        }

        return CharacterKind.Other;
    }

    private readonly bool IsBorder(int index)
    {
        var kind = WordCharacters.KindAt(text, index);

        return kind == CharacterKind.Hyphen || (pointsPart && kind == CharacterKind.Point);
    }
}
