using ExpertCouncil.Core.Import.Yaml;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Spelling;

namespace ExpertCouncil.Core.Import;

/// <summary>Looks for signs that look right and are wrong: other apostrophes in Uzbek, letters of two scripts in one word.</summary>
internal static class SpellingCheck
{
    public static void Check(FactsReading reading)
    {
        foreach (var text in reading.Texts)
        {
            Check(text.Text, text.Language, text.Line, reading.Faults);
        }
    }

    public static void Check(LanguageText text, SiteLanguage language, FaultList faults)
    {
        Check(text.File.Title, language, text.Reading.TitleLine, faults);
        Check(text.File.Summary, language, text.Reading.SummaryLine, faults);
        Check(text.File.Body, language, text.Reading.BodyLine, faults);
    }

    private static void Check(string text, SiteLanguage language, int firstLine, FaultList faults)
    {
        foreach (var word in MixedScript.Find(text))
        {
            faults.Add(Line(text, word.Index, firstLine), $"'{word.Word}' mixes Latin and Cyrillic letters; type it in one alphabet.");
        }

        if (language != SiteLanguage.Uzbek)
        {
            return;
        }

        foreach (var wrong in Apostrophes.FindWrong(text))
        {
            faults.Add(
                Line(text, wrong.Index, firstLine),
                $"'{WordAt(text, wrong.Index)}' has {CodePoint(wrong.Found)} where Uzbek has {wrong.Suggestion} ({CodePoint(wrong.Suggestion)}); replace it.");
        }
    }

    private static int Line(string text, int index, int firstLine) => firstLine + ContentText.LineAt(text, index) - 1;

    private static string WordAt(string text, int index)
    {
        var (start, end) = (index, index + 1);

        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    private static string CodePoint(char sign) => $"U+{(int)sign:X4}";
}
