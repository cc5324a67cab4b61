using System.Buffers;

namespace ExpertCouncil.Language.Keys;

internal static class KazakhStems
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("аәеоөұүыіэяёиую");
    private static readonly SearchValues<char> TunedVowels = SearchValues.Create("аәеоөұүыі");

    // Stems of a consonant and a vowel; any other stem of two letters begins with its vowel: ел, ал.
    private static readonly HashSet<string> Short = new(["де", "же", "ки", "жи", "су", "ту", "бу", "би", "не"], StringComparer.Ordinal);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortSpans = Short.GetAlternateLookup<ReadOnlySpan<char>>();

    // Forms no suffix rule gives: pronouns, particles that follow harmony, contracted converbs.
    private static readonly Dictionary<string, string> Irregular = new[]
    {
        "мен=мені менің маған менде менен менімен менікі меніңше бен пен", "сен=сені сенің саған сенде сенен сенімен сенікі сеніңше",
        "ол=оны оның оған онда одан онымен онікі ондай онша ондағы олай", "сол=соны соның соған сонда содан сонымен сондай сонша сондағы солай",
        "осы=осында осыған осыдан осынша осындай осындағы осылай",
        "бұл=бұны бұның бұған бұнда бұдан бұнымен бұндай бұнша мұны мұның мұған мұнда мұнымен мұндай мұнша мұндағы",
        "ма=ме ба бе па пе", "да=де та те", "ғана=қана", "бол=боп", "кел=кеп", "ал=ап", "қал=қап",
    }.Select(row => row.Split('=')).SelectMany(row => row[1].Split(' ').Select(form => (form, row[0]))).ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> IrregularSpans = Irregular.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Collect(ReadOnlySpan<char> word, ref StemSet stems)
    {
        Span<StemEnd> cuts = stackalloc StemEnd[word.Length + 1];
        KazakhSuffixes.Chains.FindStems(word, cuts);

        if (IrregularSpans.TryGetValue(word, out var known))
        {
            stems.Add(known);
        }

        for (var length = word.Length - 1; length > 1; length--)
        {
            if (cuts[length] != StemEnd.None && IsStem(word[..length], cuts[length]))
            {
                Add(word[..length], word[length], cuts[length], ref stems);
            }
        }
    }

    private static void Add(ReadOnlySpan<char> stem, char next, StemEnd ends, ref StemSet stems)
    {
        Span<char> changed = stackalloc char[stem.Length + 1];
        stem.CopyTo(changed);
        var last = stem[^1];

        if (ends.HasFlag(StemEnd.Melted))
        {
            changed[^1] = 'й';
            stems.Add(KazakhKeys.Key(changed));
        }

        if (ends.HasFlag(StemEnd.Swallowed))
        {
            changed[^1] = IsFront(stem) ? 'і' : 'ы';
            stems.Add(KazakhKeys.Key(changed));
        }

        if (ends.HasFlag(StemEnd.Voiced) && stem.Length > 2 && Voiceless(last) is var hard && hard != last)
        {
            changed[stem.Length - 1] = hard;
            stems.Add(KazakhKeys.Key(changed[..stem.Length]));
        }

        if (ends.HasFlag(StemEnd.Kept))
        {
            stems.Add(KazakhKeys.Key(stem));
        }

        if (ends.HasFlag(StemEnd.Shortened) && stem.Length > 2 && next is 'ы' or 'і' && IsOfLostVowel(last) && stem[^2] != last && (IsConsonant(stem[^2]) || stem[^2] == 'у'))
        {
            stem.CopyTo(changed);
            changed[^1] = Voiceless(last);
            changed[^2] = next;
            stems.Add(KazakhKeys.Key(changed));
        }
    }

    // орын, көңіл, ауыз, халық, қауіп: no other consonant stands after a vowel that falls out.
    private static bool IsOfLostVowel(char letter) => letter is 'р' or 'л' or 'н' or 'з' or 'қ' or 'ғ' or 'к' or 'г' or 'п' or 'б';

    private static char Voiceless(char letter) => letter switch
    {
        'б' => 'п',
        'г' => 'к',
        'ғ' => 'қ',
        _ => letter,
    };

    private static bool IsStem(ReadOnlySpan<char> stem, StemEnd ends)
    {
        if (stem.Length == 2)
        {
            return IsConsonant(stem[0]) ? (ends & (StemEnd.Melted | StemEnd.Swallowed)) != 0 || ShortSpans.Contains(stem) : IsConsonant(stem[1]);
        }

        return stem.ContainsAny(Vowels);
    }

    private static bool IsConsonant(char letter) => !Vowels.Contains(letter);

    private static bool IsFront(ReadOnlySpan<char> stem)
    {
        var place = stem.LastIndexOfAny(TunedVowels);

        return place >= 0 && stem[place] is 'ә' or 'е' or 'ө' or 'ү' or 'і';
    }
}
