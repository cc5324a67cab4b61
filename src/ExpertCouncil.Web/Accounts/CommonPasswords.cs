namespace ExpertCouncil.Web.Accounts;

/// <summary>Passwords that are tried first, with what people usually add to them taken away: digits and signs at the ends, a word written twice, capitals.</summary>
internal sealed class CommonPasswords
{
    private const string File = "ExpertCouncil.Web.Accounts.CommonPasswords.txt";

    private const int ShortestWord = 3;
    private const int WeightyRest = 4;

    private readonly HashSet<string> known = [.. Read().Select(Normalise)];

    public bool Contains(string password) => Normalise(password) is var bare && (bare.Length == 0 || IsMonotonous(bare) || known.Contains(bare) || IsRow(bare));

    /// <summary>True when nothing of weight is left once the words are taken out.</summary>
    public static bool IsMadeOf(string password, IEnumerable<string> words)
    {
        var bare = Normalise(password);
        var rest = words.Select(Normalise).Where(word => word.Length >= ShortestWord).OrderByDescending(word => word.Length)
            .Aggregate(bare, (left, word) => left.Replace(word, "", StringComparison.Ordinal));

        return rest.Length < bare.Length && rest.Count(char.IsLetter) < WeightyRest;
    }

    internal static string Normalise(string password)
    {
        var bare = password.Trim().ToLowerInvariant();
        var trimmed = Trim(bare);
        bare = trimmed.Length > 0 ? trimmed : bare;

        return Once(bare);
    }

    private static string Trim(string text)
    {
        var (start, end) = (0, text.Length);

        while (start < end && !char.IsLetter(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetter(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    // "parolparol" is "parol", "1212121212" is "12".
    private static string Once(string text)
    {
        for (var length = 1; length <= text.Length / 2; length++)
        {
            if (text.Length % length == 0 && Enumerable.Range(1, (text.Length / length) - 1).All(part => string.CompareOrdinal(text, 0, text, part * length, length) == 0))
            {
                return text[..length];
            }
        }

        return text;
    }

    private static bool IsMonotonous(string bare) => bare.Distinct().Count() < 4;

    // 0123456789 and back, abcdefgh: each sign the next of the one before.
    private static bool IsRow(string bare) =>
        bare.Zip(bare.Skip(1), (left, right) => right - left).Distinct().ToList() is [1] or [-1] or [1, -9] or [-1, 9];

    private static IEnumerable<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);

        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
