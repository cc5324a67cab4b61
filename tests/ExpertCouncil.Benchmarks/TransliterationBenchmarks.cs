using System.Buffers;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Transliteration;

namespace ExpertCouncil.Benchmarks;

/// <summary>
/// What a word costs in the other script, on text generated from a list of our own. One operation is one word: 1,000 ns are a million words a second.
/// Run with <c>--filter *Transliteration*</c>.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(InProcess))]
public class TransliterationBenchmarks
{
    private const int Words = 10_000;

    private static readonly string[] Vocabulary =
    [
        "kengash", "yigʻilishida", "Oʻzbekiston", "hamkorlik", "masalalari", "koʻrib", "chiqildi", "ekspertlar", "iqtisodiy", "maʼlumotlarga", "aprelda", "film",
        "konstitutsiyaviy", "shartnoma", "va", "bilan", "uchun", "transport", "rayonlarida", "AQSH", "2024-yil", "28-avgust", "XXI", "asrda", "baxtsiz,", "sirk.",
        "ziyoratchilar", "tadbirkorlarning", "yoʻllari", "sentabr", "loyihalarni", "amalga", "oshirish", "bo'yicha", "qoʻshma", "bayonot", "imzolandi", "lex.uz",
    ];

    private readonly ArrayBufferWriter<char> destination = new(Words * 16);
    private string latin = "";
    private string cyrillic = "";

    [GlobalSetup]
    public void Write()
    {
        var random = new Random(1995);
        latin = string.Join(' ', Enumerable.Range(0, Words).Select(_ => Vocabulary[random.Next(Vocabulary.Length)].Replace('\'', 'ʻ')));
        cyrillic = Transliterator.Convert(latin, WritingSystem.UzbekCyrillic);
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public string ToCyrillic() => Transliterator.Convert(latin, WritingSystem.UzbekCyrillic);

    [Benchmark(OperationsPerInvoke = Words)]
    public string ToLatin() => Transliterator.Convert(cyrillic, WritingSystem.UzbekLatin);

    [Benchmark(OperationsPerInvoke = Words)]
    public int ToCyrillicSpan()
    {
        destination.ResetWrittenCount();
        Transliterator.Convert(latin, WritingSystem.UzbekCyrillic, destination);

        return destination.WrittenCount;
    }

    private sealed class InProcess : ManualConfig
    {
        // Building a project of its own takes longer than all the measuring.
        public InProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
