namespace ExpertCouncil.Language.Names;

/// <summary>Names of people in short: initials before the family name, held to it by no-break spaces.</summary>
public static class PersonNames
{
    private const char NoBreak = '\u00A0';

    private static readonly string[] PatronymicWords = ["oʻgʻli", "qizi", "ўғли", "қизи", "ұлы", "қызы", "ūly", "qyzy"];

    private static readonly string[] PatronymicEnds =
        ["ovich", "evich", "ovna", "evna", "ович", "евич", "овна", "евна", "ұлы", "қызы", "ūly", "qyzy"];

    /// <summary>Shortens a full name. A patronymic is left out, unless it stands in the place of the family name.</summary>
    /// <param name="name">
    /// Given name first, as on the site; a name that ends with a patronymic after two names or more is taken to begin with the family name, as in
    /// official lists (<c>Тоқаев Қасым-Жомарт Кемелұлы</c>). Given names may be initials already.
    /// </param>
    /// <param name="system">The writing system the name is in.</param>
    /// <returns><c>Sh. Mirziyoyev</c>, <c>Қ.-Ж. Тоқаев</c>; a single name as it is.</returns>
    public static string Shorten(string name, WritingSystem system)
    {
        var words = Spelling.Apostrophes.Normalise(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (names, patronymic) = Part(words);

        if (names.Count == 0 || (names.Count == 1 && patronymic is null))
        {
            return string.Join(NoBreak, words);
        }

        var endsWithPatronymic = patronymic is not null && IsPatronymic(words[^1]);
        var (family, given) = names.Count == 1 ? (patronymic!, names)
            : endsWithPatronymic ? (names[0], names[1..])
            : (names[^1], names[..^1]);

        return string.Join(NoBreak, [.. given.SelectMany(part => part.Split('.')).Select(part => Initials.Of(part, system)).Where(initial => initial.Length > 0), family]);
    }

    // An Uzbek patronymic is the father's name and a word of its own after it.
    private static (List<string> Names, string? Patronymic) Part(string[] words)
    {
        var names = new List<string>();
        string? patronymic = null;

        foreach (var word in words)
        {
            if (names.Count > 1 && patronymic is null && IsPatronymicWord(word))
            {
                patronymic = $"{names[^1]}{NoBreak}{word}";
                names.RemoveAt(names.Count - 1);
            }
            else if (names.Count > 0 && patronymic is null && IsPatronymic(word))
            {
                patronymic = word;
            }
            else
            {
                names.Add(word);
            }
        }

        return (names, patronymic);
    }

    private static bool IsPatronymicWord(string word) => PatronymicWords.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool IsPatronymic(string word) =>
        IsPatronymicWord(word) || PatronymicEnds.Any(end => word.Length > end.Length + 1 && word.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
