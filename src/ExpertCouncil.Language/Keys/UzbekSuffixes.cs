namespace ExpertCouncil.Language.Keys;

/// <summary>The suffix classes of Uzbek, in the spelling of <see cref="UzbekFolding.Spell"/>.</summary>
/// <remarks>From school grammar: a noun takes number, owner, case, person, particle in this order; participles and verbal nouns go on as nouns.</remarks>
internal static class UzbekSuffixes
{
    private const StemEnd Changed = StemEnd.Kept | StemEnd.Voiced | StemEnd.Shortened;

    private static readonly SuffixRow[] Nouns =
    [
        new("noun", "noun", "roq", 3),
        new("participle", "participle", "lik"),
        new("participle", "softened", "lig"),
        new("softened", "owned", "+i +imiz +ingiz +im +ing"),
        new("noun participle", "plural", "lar"),
        new("noun participle plural", "owned", "+i", 2, Changed),
        new("noun participle plural", "owned", "-si"),
        new("noun participle plural", "owned", "+imiz +ingiz", 2, Changed),
        new("noun participle plural", "owned", "-miz -ngiz", 3),
        new("noun", "owned", "+im +ing", 3, Changed),
        new("noun", "owned", "-m -ng", 3),
        new("noun", "mine", "+im +ing", 2, Changed),
        new("mine", "case", "ning ni ga da dan"),
        new("participle plural", "owned", "+im +ing -m -ng"),
        new("noun participle plural owned", "case", "ning ni Ga da dan"),
        new("noun participle plural owned", "case", "Gaça daça"),
        new("noun participle plural owned", "case", "day dek ça", 3),
        new("noun participle plural owned", "adjective", "niki"),
        new("noun participle plural owned", "adjective", "dagi"),
        new("noun plural", "adjective", "Gi", 3),
        new("adjective", "plural", "lar"),
        new("adjective", "owned", "si"),
        new("adjective", "case", "ning ni ga da dan ça"),
        new("noun plural owned case adjective participle", "limited", "Gina"),
        new("limited", "case", "ning ni ga da dan"),
        new("noun participle plural owned case adjective limited", "person", "man san dir dirlar miz", 3),
        new("participle plural owned case adjective limited", "person", "siz"),
        new("noun participle plural owned case adjective limited person finite past present condition now converb", "particle", "mi midi mikan çi ku ki"),
        new("particle", "person", "san siz"),
        new("case owned finite person", "particle", "yu yoq", 3),
        new("noun owned case finite", "particle", "+u", 4),
    ];

    private static readonly SuffixRow[] Verbs =
    [
        new("verb", "verb", "+il +in -l -n", 2),
        new("verb", "verb", "tir dir Gaz Giz", 3),
        new("verb", "verb", "+aver -yver +ivor vor", 3),
        new("verb", "verb", "+iş -ş", 3),
        new("verb", "verb", "-t", 3),
        new("verb", "not", "ma"),
        new("verb not", "present", "+a -y"),
        new("present", "finite", "man san di miz siz dilar sizlar"),
        new("verb not", "past", "di"),
        new("participle", "past", "di"),
        new("past", "finite", "m ng k ngiz lar nglar ngizlar"),
        new("verb not", "condition", "sa"),
        new("condition", "finite", "m ng k ngiz lar nglar"),
        new("verb not", "participle", "Gan"),
        new("present", "participle", "digan"),
        new("verb not", "participle", "+ayotgan -yotgan"),
        new("verb not", "participle", "+ajak -yajak"),
        new("verb", "participle", "+ar -r", 2),
        new("verb", "participle", "mas"),
        new("verb not", "now", "+yap -yap"),
        new("now", "finite", "man san ti miz siz tilar"),
        new("verb not", "now", "+ayotir -yotir"),
        new("now", "finite", "man san miz siz lar"),
        new("verb not", "converb", "+ib -b +ayotib -yotib"),
        new("converb", "finite", "man san di dir miz siz dilar"),
        new("verb not", "finite", "Gaç Gaçi Gunça Guniça Gani Gali"),
        new("verb not", "participle", "Gudek Guday Gulik"),
        new("not", "finite", "y yin sdan sin"),
        new("verb", "participle", "moq moqda moqçi", 2),
        new("verb not", "participle", "+iş -ş"),
        new("verb", "participle", "+uv -v", 2, StemEnd.Kept | StemEnd.Swallowed),
        new("verb", "participle", "+uvçi -vçi"),
        new("verb not", "finite", "+ay -y +aylik -ylik sin sinlar Gin Gil", 2),
        new("verb not", "finite", "+ing -ng +inglar -nglar +ingiz -ngiz +ingizlar -ngizlar", 2),
    ];

    public static SuffixChains Chains { get; } = new(new UzbekSounds(), [.. Nouns, .. Verbs], "softened", "mine");
}
