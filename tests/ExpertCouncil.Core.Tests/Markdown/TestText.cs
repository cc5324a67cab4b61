using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Markdown;

/// <summary>Texts of a small imagined store.</summary>
internal static class TestText
{
    public static TextReferences References { get; } = new()
    {
        Entry = key => key switch
        {
            "meetings/second" => new LinkTarget("/uz/yigilishlar/ikkinchi", "Ikkinchi yigʻilish", SiteLanguage.Uzbek),
            "news/kazakh-only" => new LinkTarget("/uz/yangiliklar/tek-qazaqsha", "Тек қазақша", SiteLanguage.Kazakh),
            _ => null,
        },
        Speaker = (key, day) => key == "eldor-aripov" ? new SpeakerTarget("Eldor Aripov", day is null ? null : "SMTI direktori", "/uz/odamlar/eldor-aripov") : null,
        File = name => name switch
        {
            "zal.jpg" => new FileTarget("/media/zal.jpg", "image/jpeg", 64_000, 800, 600),
            "bayonnoma.pdf" => new FileTarget("/media/bayonnoma.pdf", "application/pdf", 1_234_567),
            _ => null,
        },
        KeyFigure = key => key == "trade-2025" ? new KeyFigureTile("Oʻzaro savdo", "4,97", "milliard dollar", "2025-yil", "UzDaily", "https://uzdaily.uz/") : null,
        Day = day => FormattableString.Invariant($"{day.Year}-yil {day.Day}-avgust"),
    };

    public static RenderedText Render(string markdown, WritingSystem? writing = null, string anchorPrefix = "")
    {
        var isGood = CouncilMarkdown.TryRender(markdown, writing ?? WritingSystem.UzbekLatin, References, out var text, out var faults, anchorPrefix);
        Assert.True(isGood, string.Join('\n', faults.Select(fault => $"{fault.Line}: {fault.Sentence}")));

        return text;
    }

    /// <summary>The faults as <c>line:code</c>.</summary>
    public static IReadOnlyList<string> Faults(string markdown) => [.. FaultsOf(markdown).Select(fault => FormattableString.Invariant($"{fault.Line}:{fault.Code}"))];

    public static IReadOnlyList<TextFault> FaultsOf(string markdown)
    {
        var isGood = CouncilMarkdown.TryRender(markdown, WritingSystem.UzbekLatin, References, out _, out var faults);
        Assert.Equal(faults.Count == 0, isGood);

        return faults;
    }
}
