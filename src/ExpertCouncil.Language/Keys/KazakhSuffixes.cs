namespace ExpertCouncil.Language.Keys;

/// <summary>The suffix classes of Kazakh, in the letters <see cref="KazakhSounds"/> explains.</summary>
/// <remarks>From school grammar: a noun takes number, owner, case, person in this order; participles and verbal nouns go on as nouns.</remarks>
internal static class KazakhSuffixes
{
    private const StemEnd Changed = StemEnd.Kept | StemEnd.Voiced | StemEnd.Shortened;
    private const StemEnd Soft = StemEnd.Kept | StemEnd.Voiced;

    private static readonly SuffixRow[] Nouns =
    [
        new("participle", "participle", "LIK"),
        new("noun", "noun", "+IрAK -рAK", 3, Soft),
        new("participle", "softened", "LIQ"),
        new("softened", "his", "+I"),
        new("softened", "our", "+IмIз +IңIз"),
        new("softened", "my", "+Iм +Iң"),
        new("noun participle adjective", "plural", "LAр"),
        new("noun participle adjective plural", "his", "+I", 2, Changed),
        new("noun participle adjective plural", "his", "-сI"),
        new("noun participle plural", "our", "+IмIз +IңIз", 2, Changed),
        new("noun participle plural", "our", "-мIз -ңIз"),
        new("noun", "my", "+Iм +Iң", 3, Changed),
        new("noun", "my", "-м -ң", 3),
        new("noun", "mine", "+Iм +Iң", 2, Changed),
        new("mine", "case", "NIң OI A DA TAн Mен"),
        new("participle plural", "my", "+Iм +Iң -м -ң", 2, Soft),
        new("noun participle adjective plural our", "case", "NIң OI GA DA TAн"),
        new("noun participle adjective plural our my", "case", "Mен Mенен", 2),
        new("my", "case", "NIң OI A DA TAн"),
        new("his", "case", "нIң н нA ндA нAн мен менен"),
        new("noun participle plural our my", "adjective", "DAQI"),
        new("his", "adjective", "ндAQI"),
        new("noun participle plural our my his", "adjective", "нікі дікі тікі"),
        new("noun plural", "adjective", "GI", 3),
        new("his", "adjective", "нQI"),
        new("case", "adjective", "QI", 3),
        new("noun participle plural our my adjective", "case", "DAй шA", 3),
        new("his", "case", "ндAй ншA"),
        new("noun participle plural our my his adjective case", "person", "MIн сIң сIз сIңдAр сIздAр", 3),
        new("noun participle plural adjective", "person", "MIз", 3),
    ];

    private static readonly SuffixRow[] Verbs =
    [
        new("verb", "verb", "+Iл -л +Iн -н", 2, Soft),
        new("verb", "verb", "+Iс -с DIр GIз", 3, Soft),
        new("verb", "verb", "-т", 3),
        new("verb", "not", "BA"),
        new("verb", "present", "+A -й", 2, Soft),
        new("not", "present", "й"),
        new("verb", "present", "и", 2, StemEnd.Swallowed),
        new("verb", "present", "я", 2, StemEnd.Melted),
        new("present", "finite", "мIн сIң сIз дI мIз сIңдAр сIздAр"),
        new("present", "participle", "тIн"),
        new("verb not", "past", "DI"),
        new("past", "finite", "м ң K ңIз ңдAр ңIздAр"),
        new("verb not", "condition", "сA"),
        new("condition", "finite", "м ң K ңIз ңдAр ңIздAр"),
        new("verb not", "participle", "GAн"),
        new("verb", "participle", "+Aр -р", 2, Soft),
        new("verb", "participle", "BAс"),
        new("verb", "participle", "BAK BAKшI"),
        new("verb not", "converb", "+Iп -п", 2, Soft),
        new("converb", "finite", "тI тIр"),
        new("finite converb", "finite", "MIн сIң сIз MIз"),
        new("verb not", "finite", "GAлI GAншA"),
        new("not", "finite", "йIншA"),
        new("verb", "participle", "у", 2, StemEnd.Kept | StemEnd.Voiced | StemEnd.Swallowed),
        new("not", "participle", "у"),
        new("verb", "participle", "ю", 2, StemEnd.Kept | StemEnd.Melted),
        new("verb", "participle", "ушI", 2, StemEnd.Kept | StemEnd.Voiced | StemEnd.Swallowed),
        new("verb not", "finite", "+AйIн -йIн +AйIK -йIK сIн GIн", 2, Soft),
        new("verb not", "finite", "+IңIз -ңIз +IңдAр -ңдAр +Iң -ң", 3, Soft),
        new("verb", "finite", "GIр GAй", 3),
    ];

    public static SuffixChains Chains { get; } = new(new KazakhSounds(), [.. Nouns, .. Verbs], "softened", "mine");

    /// <summary>The same chains over skeletons of <see cref="KazakhTyping"/>.</summary>
    public static SuffixChains Skeletons() => new(new SkeletonSounds(new KazakhSounds()), [.. Nouns, .. Verbs], "softened", "mine");
}
