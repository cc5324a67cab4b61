namespace ExpertCouncil.Language.Slugs;

/// <summary>Cyrillic letters in ASCII, for addresses: one language's reading of each letter, so that a name from the other language comes through too.</summary>
internal static class AsciiLetters
{
    private const string Shared =
        "а=a б=b в=v г=g д=d е=e з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f ч=ch ш=sh э=e ъ= ь= " +
        "ў=o қ=q ғ=g ҳ=h ә=a ң=n ө=o ұ=u ү=u һ=h і=i ";

    private static readonly Dictionary<char, string> Uzbek = Read(Shared + "ё=yo ж=j й=y х=x щ=sh ы=i ю=yu я=ya");
    private static readonly Dictionary<char, string> Kazakh = Read(Shared + "ё=io ж=zh й=i х=h ц=ts щ=shsh ы=y ю=iu я=ia");

    /// <summary>Reads one letter of a text in lower case; some letters ask their neighbours.</summary>
    /// <returns>Null when the character is no Cyrillic letter of either language.</returns>
    public static string? At(string text, int index, SiteLanguage language) =>
        language == SiteLanguage.Uzbek
            ? UzbekByPlace(text, index) ?? Uzbek.GetValueOrDefault(text[index])
            : Kazakh.GetValueOrDefault(text[index]);

    // The letters whose Latin spelling depends on their neighbours, so that an Uzbek title gives one slug whichever script it is typed in.
    private static string? UzbekByPlace(string text, int index)
    {
        var before = index > 0 ? text[index - 1] : ' ';
        var after = index + 1 < text.Length ? text[index + 1] : ' ';

        return text[index] switch
        {
            'е' => !char.IsLetter(before) || IsVowel(before) || before is 'ъ' or 'ь' ? "ye" : "e",
            'ц' => IsVowel(before) && char.IsLetter(after) ? "ts" : "s",
            'о' when before == 'ь' => "yo",
            // Sentabr and oktabr are spelt so by rule.
            'я' when before == 'т' && text.AsSpan(index).StartsWith("ябр", StringComparison.Ordinal) => "a",
            _ => null,
        };
    }

    private static bool IsVowel(char letter) => "аеёиоуўыэюя".Contains(letter, StringComparison.Ordinal);

    private static Dictionary<char, string> Read(string table) =>
        table.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(pair => pair[0], pair => pair[2..]);
}
