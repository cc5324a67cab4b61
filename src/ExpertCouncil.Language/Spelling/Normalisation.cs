namespace ExpertCouncil.Language.Spelling;

/// <summary>Brings a text into the one form it is saved in, and names what only a person can decide.</summary>
/// <remarks>
/// In this order: line ends become line feeds; invisible signs, marks of direction and control characters go; letters and marks become the one
/// letter of the two languages; half a surrogate pair becomes U+FFFD; letters of the wrong script inside a word become their twins where the rest
/// of the word leaves no doubt; apostrophes become U+02BB and U+02BC. No-break spaces stay. Code, addresses and link targets keep all that can
/// be saved. Takes time in proportion to the length, whatever stands in the text.
/// </remarks>
public static class Normalisation
{
    /// <param name="text">Plain text or Markdown.</param>
    /// <param name="language">The language the text is in; without it the rules of both apply. Kazakh text keeps its apostrophes: it has no letter with one.</param>
    /// <returns>A text that this method changes no more.</returns>
    public static NormalisedText Of(string text, SiteLanguage? language = null)
    {
        var skeleton = TextSkeleton.Of(text);
        var isProtected = ProtectedText.Mask(skeleton.Letters);
        var (changes, doubts) = (new List<TextChange>(), new List<SpellingDoubt>());
        var letters = skeleton.Letters.ToCharArray();

        RepairWords(skeleton, isProtected, language, letters, changes, doubts);

        if (language != SiteLanguage.Kazakh)
        {
            RepairApostrophes(skeleton, isProtected, letters, changes);
        }

        AddLost(skeleton, doubts);

        var repaired = changes.Count > 0 ? new string(letters) : skeleton.Letters;
        var result = skeleton.IsSource ? repaired : new NormalisationWriter(text, skeleton, isProtected, changes, doubts).Write(repaired);

        return new NormalisedText(
            string.Equals(result, text, StringComparison.Ordinal) ? text : result,
            [.. changes.OrderBy(change => change.Index)],
            [.. doubts.OrderBy(doubt => doubt.Index)]);
    }

    private static void RepairWords(
        TextSkeleton skeleton, bool[] isProtected, SiteLanguage? language, char[] letters, List<TextChange> changes, List<SpellingDoubt> doubts)
    {
        foreach (var (start, word) in MixedScript.Find(skeleton.Letters, isProtected))
        {
            if (LookAlikes.Repair(word, language) is not { } repaired)
            {
                doubts.Add(new SpellingDoubt(skeleton.StartOf(start), word, DoubtKind.MixedScript));
                continue;
            }

            for (var place = 0; place < word.Length; place++)
            {
                if (word[place] != repaired[place])
                {
                    letters[start + place] = repaired[place];
                    changes.Add(new TextChange(skeleton.StartOf(start + place), word[place].ToString(), repaired[place].ToString(), ChangeKind.LookAlike));
                }
            }
        }
    }

    private static void RepairApostrophes(TextSkeleton skeleton, bool[] isProtected, char[] letters, List<TextChange> changes)
    {
        var repaired = changes.Count > 0 ? new string(letters) : skeleton.Letters;

        foreach (var (index, found, suggestion) in Apostrophes.FindWrong(repaired, isProtected))
        {
            letters[index] = suggestion;
            changes.Add(new TextChange(skeleton.StartOf(index), found.ToString(), suggestion.ToString(), ChangeKind.Apostrophe));
        }
    }

    private static void AddLost(TextSkeleton skeleton, List<SpellingDoubt> doubts)
    {
        for (var index = skeleton.Letters.IndexOf(TextSkeleton.Lost, StringComparison.Ordinal); index >= 0; index = skeleton.Letters.IndexOf(TextSkeleton.Lost, index + 1))
        {
            doubts.Add(new SpellingDoubt(skeleton.StartOf(index), TextSkeleton.Lost.ToString(), DoubtKind.LostCharacter));
        }
    }
}
