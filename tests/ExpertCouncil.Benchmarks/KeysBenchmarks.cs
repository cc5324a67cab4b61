using BenchmarkDotNet.Attributes;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Benchmarks;

/// <summary>What a word costs when an index is filled or a page of results is highlighted.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class KeysBenchmarks
{
    private const int Count = 1000;

    private static readonly string[] UzbekStems = ["kengash", "davlat", "oʻzbekiston", "maktab", "shahar", "hamkorlik", "tadqiqot", "uchrashuv", "natija", "yoʻl"];
    private static readonly string[] UzbekEndings = ["", "i", "ning", "lar", "larimizdan", "ida", "ga", "dagi", "larini", "larga"];
    private static readonly string[] KazakhStems = ["кеңес", "мемлекет", "мектеп", "кездес", "шешім", "бірлік", "келіс", "зерттеу", "нәтиже", "есеп"];
    private static readonly string[] KazakhEndings = ["", "тер", "терімізден", "терге", "ке", "те", "тегі", "пен", "терін", "терді"];

    private string[] words = [];
    private string text = "";

    [Params(SiteLanguage.Uzbek, SiteLanguage.Kazakh)]
    public SiteLanguage Language { get; set; }

    [GlobalSetup]
    public void Start()
    {
        var (stems, endings) = Language == SiteLanguage.Uzbek ? (UzbekStems, UzbekEndings) : (KazakhStems, KazakhEndings);
        words = [.. Enumerable.Range(0, Count).Select(number => stems[number % 10] + endings[number / 10 % 10])];
        text = string.Join(", ", words);
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Keys()
    {
        var stems = 0;

        foreach (var word in words)
        {
            stems += SearchKeys.Of(word, Language).Stems.Count;
        }

        return stems;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int FindWords()
    {
        var length = 0;

        foreach (var word in Words.Enumerate(text))
        {
            length += word.Length;
        }

        return length;
    }
}
