namespace ExpertCouncil.Language.Dates;

/// <summary>The words of nearness in one writing system; units in the order of <see cref="TimeUnit"/>, each as it stands before "ago" and before "from now".</summary>
internal sealed record RelativeWords(string Now, string Yesterday, string Today, string Tomorrow, string Ago, string Ahead, string[] Units, string[] UnitsAhead)
{
    private static readonly Dictionary<WritingSystem, RelativeWords> BySystem = new()
    {
        [WritingSystem.UzbekLatin] = new(
            "hozir", "kecha", "bugun", "ertaga", "oldin", "keyin",
            ["daqiqa", "soat", "kun", "hafta", "oy", "yil"],
            ["daqiqadan", "soatdan", "kundan", "haftadan", "oydan", "yildan"]),
        [WritingSystem.UzbekCyrillic] = new(
            "ҳозир", "кеча", "бугун", "эртага", "олдин", "кейин",
            ["дақиқа", "соат", "кун", "ҳафта", "ой", "йил"],
            ["дақиқадан", "соатдан", "кундан", "ҳафтадан", "ойдан", "йилдан"]),
        // The ablative follows the last sound: тан after a voiceless one, нан and нен after n, дан elsewhere.
        [WritingSystem.KazakhCyrillic] = new(
            "қазір", "кеше", "бүгін", "ертең", "бұрын", "кейін",
            ["минут", "сағат", "күн", "апта", "ай", "жыл"],
            ["минуттан", "сағаттан", "күннен", "аптадан", "айдан", "жылдан"]),
        [WritingSystem.KazakhLatin] = new(
            "qazır", "keşe", "bügın", "erteñ", "būryn", "keiın",
            ["minut", "sağat", "kün", "apta", "ai", "jyl"],
            ["minuttan", "sağattan", "künnen", "aptadan", "aidan", "jyldan"]),
    };

    public static RelativeWords Of(WritingSystem system) => BySystem[system];
}
