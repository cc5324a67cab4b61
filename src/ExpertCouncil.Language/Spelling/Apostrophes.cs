using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Spelling;

/// <summary>
/// Gives Uzbek text in Latin script the signs it is published with: oʻ and gʻ with U+02BB, tutuq belgisi with U+02BC, whichever look-alike was typed.
/// Code, web and mail addresses and link targets of Markdown are left alone.
/// </summary>
/// <remarks>
/// A sign after o or g is part of the letter, also at the end of a word, unless it closes a single quotation mark opened in the same paragraph.
/// A foreign name such as O'Brien cannot be told from an Uzbek word and gets the Uzbek sign; put it in code to keep it.
/// </remarks>
public static class Apostrophes
{
    /// <returns>A text of the same length; the same text when nothing is wrong. Running it twice changes nothing more.</returns>
    public static string Normalise(string text)
    {
        var wrong = FindWrong(text);

        if (wrong.Count == 0)
        {
            return text;
        }

        var characters = text.ToCharArray();

        foreach (var (index, _, suggestion) in wrong)
        {
            characters[index] = suggestion;
        }

        return new string(characters);
    }

    /// <returns>Every sign that <see cref="Normalise"/> would change, in the order of the text.</returns>
    public static IReadOnlyList<WrongApostrophe> FindWrong(string text) => FindWrong(text, ProtectedText.Mask(text));

    internal static List<WrongApostrophe> FindWrong(string text, bool[] isProtected)
    {
        var wrong = new List<WrongApostrophe>();
        var insideQuote = false;

        for (var index = 0; index < text.Length; index++)
        {
            var sign = text[index];

            if (isProtected[index] || !ApostropheSigns.Contains(sign))
            {
                insideQuote &= !ProtectedText.EndsParagraph(text, index);
                continue;
            }

            var before = index > 0 ? text[index - 1] : ' ';
            var after = index + 1 < text.Length ? text[index + 1] : ' ';

            if (Right(before, after, insideQuote && ApostropheSigns.MayCloseQuote(sign)) is { } right)
            {
                if (right != sign)
                {
                    wrong.Add(new WrongApostrophe(index, sign, right));
                }
            }
            else if (!ApostropheSigns.IsModifierLetter(sign))
            {
                insideQuote = !CharacterKinds.IsOfWord(before) && CharacterKinds.IsOfWord(after);
            }
        }

        return wrong;
    }

    private static char? Right(char before, char after, bool mayCloseQuote)
    {
        var endsWord = !CharacterKinds.IsLatin(after);

        if (before is 'o' or 'O' or 'g' or 'G')
        {
            return endsWord && mayCloseQuote && !ApostropheSigns.Contains(after) ? null : ApostropheSigns.OfLetter;
        }

        return CharacterKinds.IsLatin(before) && !endsWord ? ApostropheSigns.Tutuq : null;
    }
}
