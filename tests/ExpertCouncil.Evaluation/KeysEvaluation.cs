using System.Globalization;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Evaluation;

/// <summary>How well search keys bring together the spellings and forms of a word.</summary>
internal static class KeysEvaluation
{
    private static readonly string[] Names = ["NOUN", "PROPN", "ADJ"];

    /// <param name="folder">Holds files whose names begin as below, with a header line.</param>
    /// <param name="misses">Lists what failed below each figure.</param>
    public static void Print(string folder, bool misses)
    {
        PrintScripts(folder, misses);
        PrintApostrophes(folder, misses);
        PrintTraps(folder, misses);
        PrintForms("uz", SiteLanguage.Uzbek, folder, "uz_lemmas", (94, 90, 90), misses);
        PrintForms("kk", SiteLanguage.Kazakh, folder, "kk_lemmas", (92, 86, 85), misses);
    }

    private static void PrintScripts(string folder, bool misses)
    {
        var score = new Score("uz keys: Latin and Cyrillic alike", 100, misses);

        foreach (var row in Table.Read(folder, "uz_translit_pairs").Where(row => row["quality"] is "gold" or "single"))
        {
            var (latin, cyrillic) = (Of(row["latin"], SiteLanguage.Uzbek), Of(row["cyrillic"], SiteLanguage.Uzbek));
            score.Count(latin.Exact == cyrillic.Exact, $"{row["latin"]} {row["cyrillic"]}: {latin.Exact} {cyrillic.Exact}");
        }

        score.Print();
    }

    private static void PrintApostrophes(string folder, bool misses)
    {
        var score = new Score("uz keys: every apostrophe alike", 100, misses);

        foreach (var row in Table.Read(folder, "uz_apostrophe_words"))
        {
            var (observed, canonical) = (row["observed"], row["canonical"]);
            score.Count(Of(observed, SiteLanguage.Uzbek).Exact == Of(canonical, SiteLanguage.Uzbek).Exact, $"{observed} {canonical}");
        }

        score.Print();
    }

    private static void PrintTraps(string folder, bool misses)
    {
        var score = new Score("uz keys: a trap word alone has its exact key", 100, misses);
        var traps = Table.Read(folder, "uz_overstem_traps").Select(row => row["word_that_must_not_be_cut"]).ToList();
        var words = Table.Read(folder, "uz_lemmas").SelectMany(row => new[] { row["form"], row["lemma"] }).Concat(traps).Distinct(StringComparer.Ordinal)
            .ToLookup(word => Of(word, SiteLanguage.Uzbek).Exact, StringComparer.Ordinal);

        foreach (var trap in traps)
        {
            var same = words[Of(trap, SiteLanguage.Uzbek).Exact].ToList();
            score.Count(same is [_], string.Join(' ', same));
        }

        score.Print();
        var all = new Score("uz keys: a word of the vocabulary alone has its exact key", 99, misses);

        foreach (var same in words)
        {
            all.Count(same.Count() == 1, string.Join(' ', same));
        }

        all.Print();
    }

    private static void PrintForms(string name, SiteLanguage language, string folder, string file, (int Lemma, int Form, int All) goals, bool misses)
    {
        var forms = Table.Read(folder, file).Select(row => new Form(row["form"], row["lemma"], row["upos"], row["inflected"] == "1", Of(row["form"], language))).ToList();

        if (forms.Count == 0)
        {
            return;
        }

        var lemmas = forms.Select(form => form.Lemma).Distinct(StringComparer.Ordinal).ToDictionary(lemma => lemma, lemma => Of(lemma, language), StringComparer.Ordinal);
        var inflected = forms.Where(form => form.IsInflected).ToList();

        Found($"{name}: lemma finds inflected noun", goals.Lemma, inflected.Where(form => form.Class == "NOUN")).Print();
        Found($"{name}: lemma finds inflected noun, name, adjective", goals.Lemma, inflected.Where(form => Names.Contains(form.Class, StringComparer.Ordinal))).Print();
        Found($"{name}: lemma finds inflected verb", null, inflected.Where(form => form.Class == "VERB")).Print();
        Found($"{name}: lemma finds form, all classes", goals.All, inflected).Print();
        Found($"{name}: lemma finds form, all but verb and noun", null, inflected.Where(form => form.Class is not ("NOUN" or "VERB"))).Print();
        Shared($"{name}: noun form finds other form", goals.Form, inflected.Where(form => form.Class == "NOUN"), misses).Print();
        Precision($"{name}: precision of the strict tier", forms, lemmas, misses).Print();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name + ": stems a form",-56}  {forms.Average(form => 1 + form.Keys.Stems.Count),6:F2}"));

        Score Found(string title, double? goal, IEnumerable<Form> among)
        {
            var score = new Score(title, goal, misses);

            foreach (var form in among)
            {
                score.Count(IsStrict(lemmas[form.Lemma], form.Keys), $"{form.Text} {form.Lemma}: {Stems(form.Keys)}");
            }

            return score;
        }
    }

    private static Score Shared(string title, double goal, IEnumerable<Form> nouns, bool misses)
    {
        var score = new Score(title, goal, misses);

        foreach (var forms in nouns.GroupBy(form => form.Lemma, StringComparer.Ordinal).Select(group => group.DistinctBy(form => form.Text).ToList()))
        {
            foreach (var (query, document) in forms.SelectMany(query => forms.Where(form => form != query).Select(document => (query, document))))
            {
                score.Count(All(query.Keys).Intersect(All(document.Keys), StringComparer.Ordinal).Any(), $"{query.Text} {document.Text}");
            }
        }

        return score;
    }

    private static Score Precision(string title, List<Form> forms, Dictionary<string, WordKeys> lemmas, bool misses)
    {
        var score = new Score(title, 90, misses);
        var vocabulary = forms.ToLookup(form => form.Text, StringComparer.Ordinal);
        var byKey = vocabulary.SelectMany(word => All(word.First().Keys).Append(word.First().Keys.Exact).Distinct(StringComparer.Ordinal).Select(key => (key, word)))
            .ToLookup(pair => pair.key, pair => pair.word, StringComparer.Ordinal);

        foreach (var lemma in forms.Where(form => Names.Contains(form.Class, StringComparer.Ordinal)).Select(form => form.Lemma).Distinct(StringComparer.Ordinal))
        {
            foreach (var word in byKey[lemmas[lemma].Exact].Concat(byKey[lemmas[lemma].Stem]).DistinctBy(word => word.Key))
            {
                score.Count(word.Any(form => form.Lemma == lemma), $"{lemma} found {word.Key} of {word.First().Lemma}");
            }
        }

        return score;
    }

    private static bool IsStrict(WordKeys query, WordKeys document) =>
        All(document).Any(key => key == query.Exact || key == query.Stem);

    private static IEnumerable<string> All(WordKeys keys) => keys.Stems.Prepend(keys.Stem);

    private static string Stems(WordKeys keys) => string.Join(' ', All(keys));

    private static WordKeys Of(string word, SiteLanguage language) => SearchKeys.Of(word, language);

    private sealed record Form(string Text, string Lemma, string Class, bool IsInflected, WordKeys Keys);
}
