using ExpertCouncil.Language;
using ExpertCouncil.Language.Transliteration;

namespace ExpertCouncil.Evaluation;

/// <summary>How many words come out as publishers write them. Only pairs marked gold or single count.</summary>
internal static class TransliterationEvaluation
{
    // Sources that are running text, not word lists, begin so.
    private const string RunningText = "A_";

    public static void Print(string folder, bool withMisses = false)
    {
        var pairs = Table.Read(folder, "uz_translit_pairs")
            .Where(row => row["quality"] is "gold" or "single")
            .Select(row => new Pair(row["latin"], row["cyrillic"], int.TryParse(row["count"], out var count) ? count : 1, row["sources"].Contains(RunningText, StringComparison.Ordinal)))
            .ToList();

        var toLatin = new Score("cyr→lat types", 99.9, withMisses);
        pairs.ForEach(pair => toLatin.Add(pair.Cyrillic, Transliterator.Convert(pair.Cyrillic, WritingSystem.UzbekLatin), [pair.Latin]));
        toLatin.Print();

        PrintToCyrillic(pairs, withMisses);
        PrintFiles(folder, withMisses);
    }

    private static void PrintToCyrillic(List<Pair> pairs, bool withMisses)
    {
        var types = new Score("lat→cyr types, running text", 99.4, withMisses);
        var tokens = new Score("lat→cyr tokens, running text", 99.7, false);
        var all = new Score("lat→cyr types, with word lists", null, withMisses);
        var c = new Score("words with ц", 92, false);
        var e = new Score("inner э", 80, false);
        var soft = new Score("words with ь", 45, false);

        foreach (var group in pairs.GroupBy(pair => pair.Latin))
        {
            var converted = Transliterator.Convert(group.Key, WritingSystem.UzbekCyrillic);
            var accepted = group.Select(pair => pair.Cyrillic).ToArray();
            var isRunning = group.Any(pair => pair.IsRunning);
            (isRunning ? types : all).Add(group.Key, converted, accepted);
            tokens.Add(group.Key, converted, accepted, isRunning ? group.Sum(pair => pair.Count) : 0);

            foreach (var (score, letter) in new[] { (c, "ц"), (e, "э"), (soft, "ь") })
            {
                if (accepted.Any(word => word.LastIndexOf(letter, StringComparison.Ordinal) >= (letter == "э" ? 1 : 0)))
                {
                    score.Add(group.Key, converted, accepted);
                }
            }
        }

        all.Add(types);
        foreach (var score in new[] { types, tokens, all, c, e, soft })
        {
            score.Print();
        }
    }

    private static void PrintFiles(string folder, bool withMisses)
    {
        var capitals = new Score("capitals, lat→cyr", null, withMisses);
        var capitalsBack = new Score("capitals, cyr→lat", null, withMisses);

        foreach (var row in Table.Read(folder, "uz_translit_case"))
        {
            capitals.Add(row["latin"], Transliterator.Convert(row["latin"], WritingSystem.UzbekCyrillic), [row["cyrillic"]]);
            capitalsBack.Add(row["cyrillic"], Transliterator.Convert(row["cyrillic"], WritingSystem.UzbekLatin), [row["latin"]]);
        }

        var dates = new Score("date lines, lat→cyr", null, withMisses);
        var datesBack = new Score("date lines, cyr→lat", null, withMisses);

        foreach (var row in Table.Read(folder, "uz_date_lines"))
        {
            dates.Add(row["latin"], Transliterator.Convert(row["latin"], WritingSystem.UzbekCyrillic), [row["cyrillic"]]);
            datesBack.Add(row["cyrillic"], Transliterator.Convert(row["cyrillic"], WritingSystem.UzbekLatin), [row["latin"]]);
        }

        var kazakh = new Score("kk→Latin 2021", 98, withMisses);

        foreach (var row in Table.Read(folder, "kk_translit_pairs"))
        {
            kazakh.Add(row["cyrillic"], Transliterator.Convert(row["cyrillic"], WritingSystem.KazakhLatin), [row["latin2021"]]);
        }

        foreach (var score in new[] { capitals, capitalsBack, dates, datesBack, kazakh })
        {
            score.Print();
        }
    }

    private sealed record Pair(string Latin, string Cyrillic, int Count, bool IsRunning);
}
