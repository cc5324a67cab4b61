namespace ExpertCouncil.Language.Transliteration;

/// <summary>
/// Words whose Cyrillic spelling cannot be told from the Latin one: цирк, апрель, аэропорт, район. Read from <c>Words/*.txt</c>, where only the Cyrillic
/// side is written; the Latin side follows by <see cref="UzbekLatinWriter"/>.
/// </summary>
internal sealed class UzbekLexicon
{
    public static readonly UzbekLexicon Shared = new();

    private readonly StemTree starts = new();
    private readonly StemTree insides = new();
    private readonly StemTree prefixes = new();

    private UzbekLexicon()
    {
        var assembly = typeof(UzbekLexicon).Assembly;

        // Resources of one build come in a fixed order; earlier readings win.
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".words.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);

            while (reader.ReadLine() is { } line)
            {
                if (!line.StartsWith('#'))
                {
                    foreach (var entry in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    {
                        Add(entry);
                    }
                }
            }
        }
    }

    public Stem? AtStart(ReadOnlySpan<char> letters) => starts.Find(letters);

    public Stem? Inside(ReadOnlySpan<char> letters) => insides.Find(letters);

    /// <summary>Finds a part such as <c>gidro</c> after which a stem may begin as if it began a word.</summary>
    public Stem? Prefix(ReadOnlySpan<char> letters) => prefixes.Find(letters);

    private void Add(string entry)
    {
        var given = entry.IndexOf('=', StringComparison.Ordinal);
        var latinGiven = given < 0 ? null : entry[..given];
        var word = entry[(given + 1)..];
        var isInside = word.StartsWith('-');
        var isOpen = word.EndsWith('-');
        var isPrefix = word.EndsWith('+');
        var cyrillic = word.Trim('-', '+');
        var tree = isPrefix ? prefixes : isInside ? insides : starts;

        foreach (var latin in latinGiven is null ? Spellings(cyrillic, isInside, isOpen) : [latinGiven])
        {
            tree.TryAdd(latin, new Stem(cyrillic, latin.Length, isOpen || isPrefix));
        }
    }

    /// <summary>The spellings in use: of ц at the end, and of ю after a consonant (valyuta, valuta).</summary>
    private static IEnumerable<string> Spellings(string cyrillic, bool isInside, bool isOpen)
    {
        // A part inside a word stands after a consonant here: after a vowel the letters ts speak for themselves.
        var before = isInside ? "б" : "";
        var after = isOpen ? "а" : "";
        var latin = UzbekLatinWriter.Spell(before + cyrillic + after)[before.Length..^after.Length];
        yield return latin;

        if (cyrillic.EndsWith('ц') && !isOpen)
        {
            yield return latin[..^1] + "ts";
        }

        if (isInside && cyrillic.StartsWith('ц'))
        {
            yield return "t" + latin;
        }

        var simple = cyrillic.Contains("ью", StringComparison.Ordinal) ? latin : Simplify(latin);

        if (simple.Length >= 5 && simple.Length < latin.Length)
        {
            yield return simple;
        }
    }

    private static string Simplify(string latin)
    {
        for (var index = latin.Length - 2; index > 0; index--)
        {
            if (latin[index] == 'y' && latin[index + 1] == 'u' && !"aeiouʻʼy".Contains(latin[index - 1], StringComparison.Ordinal))
            {
                latin = latin.Remove(index, 1);
            }
        }

        return latin;
    }
}
