namespace ExpertCouncil.Language.Transliteration;

/// <summary>Where Latin ts or s stands for ц by rule. Words against the rule are in the lexicon (пенсия, порция).</summary>
internal static class SoundsOfC
{
    /// <summary>Before e and i, unless the s begins a suffix: <c>litsey</c> лицей, but <c>baxt|siz</c> бахтсиз, <c>ket|sin</c> кетсин.</summary>
    public static bool AtTs(ReadOnlySpan<char> letters, int index)
    {
        if (index + 2 >= letters.Length)
        {
            return false;
        }

        var next = letters[index + 2];

        if (index == 0)
        {
            return next is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'v';
        }

        return next is 'e' or 'i' or 'y' && !BeginsSuffix(letters[(index + 1)..]);
    }

    /// <summary>After k, n, p, b before -iya and -ion, after n also before -ia-: <c>aksiya</c> акция, <c>auksion</c> аукцион, <c>potensial</c> потенциал.</summary>
    public static bool AtS(ReadOnlySpan<char> letters, int index)
    {
        if (index == 0 || letters[index - 1] is not ('k' or 'n' or 'p' or 'b'))
        {
            return false;
        }

        var rest = letters[(index + 1)..];

        return rest.StartsWith("iya", StringComparison.Ordinal) || rest.StartsWith("ion", StringComparison.Ordinal)
            || (letters[index - 1] == 'n' && rest.StartsWith("ia", StringComparison.Ordinal));
    }

    private static bool BeginsSuffix(ReadOnlySpan<char> rest) =>
        rest.StartsWith("siz", StringComparison.Ordinal) && !rest.StartsWith("sizm", StringComparison.Ordinal)
        || (rest.StartsWith("sin", StringComparison.Ordinal) && UzbekSuffixes.Admit(rest[3..]) && rest is not "sinlik");
}
