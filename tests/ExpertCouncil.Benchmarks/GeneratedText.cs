using ExpertCouncil.Language;

namespace ExpertCouncil.Benchmarks;

/// <summary>Texts like real ones to an index: made-up stems with real endings, few of them frequent and most rare (Zipf), the same on every run.</summary>
internal sealed class GeneratedText(SiteLanguage language, int seed)
{
    private const int Stems = 20_000;

    private static readonly string[][] Syllables =
    [
        ["sa", "vo", "ken", "ga", "mu", "ro", "ti", "nav", "qa", "lo", "shi", "bo", "tar", "mi", "yo", "oʻr", "gʻa", "xi", "du", "zam"],
        ["са", "уә", "кең", "ға", "мү", "ро", "ті", "нәу", "қа", "ло", "ши", "бо", "тар", "мы", "жо", "өр", "ғы", "хи", "дұ", "зам"],
    ];

    private static readonly string[][] Endings =
    [
        ["", "", "", "ni", "ning", "ga", "da", "dan", "lar", "lari", "larning", "si", "sining", "imiz", "lik"],
        ["", "", "", "ны", "ның", "ға", "да", "дан", "лар", "лары", "ларының", "сы", "сының", "ымыз", "лық"],
    ];

    private readonly Random random = new(seed);

    /// <summary>The stem with a rank of frequency: 0 is the most frequent.</summary>
    public static string Stem(int rank, SiteLanguage language)
    {
        var syllables = Syllables[(int)language];
        var word = "";

        for (var rest = rank + syllables.Length; rest > 0; rest /= syllables.Length)
        {
            word += syllables[rest % syllables.Length];
        }

        return word;
    }

    public string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

#pragma warning disable CA5394 // Nothing secret: the same texts on every run.
    private string Word()
    {
        // Ranks whose logarithm is uniform: the frequency falls with the rank.
        var rank = (int)Math.Exp(random.NextDouble() * Math.Log(Stems)) - 1;
        var endings = Endings[(int)language];

        return Stem(rank, language) + endings[random.Next(endings.Length)];
    }
#pragma warning restore CA5394
}
