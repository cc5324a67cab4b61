using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import.Yaml;
using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Spelling;

namespace ExpertCouncil.Core.Import;

/// <summary>
/// Looks for what looks right and is wrong: other apostrophes in Uzbek, letters of two scripts in one word, signs nobody sees, broken marks of spelling. A text that passes
/// is already in the form the desk's verbs would save it in, so that a file and the store can be compared letter by letter.
/// </summary>
internal static class SpellingCheck
{
    public static void Check(FactsReading reading)
    {
        foreach (var text in reading.Texts)
        {
            CheckLine(text.Text, text.Language, text.Line, reading.Faults);
        }
    }

    public static void Check(LanguageText text, SiteLanguage language, FaultList faults)
    {
        CheckLine(text.File.Title, language, text.Reading.TitleLine, faults);
        CheckLine(text.File.Summary, language, text.Reading.SummaryLine, faults);
        Check(text.File.Body, language, text.Reading.BodyLine, faults);
    }

    // The marks of a body are looked at when it is rendered.
    private static void CheckLine(string text, SiteLanguage language, int line, FaultList faults)
    {
        Check(text, language, line, faults);

        if (!SpellingMarks.AreWellFormed(text, language))
        {
            faults.Add(line, TextFaultCodes.Sentence(TextFaultCodes.WrongSpellingMark) + ".");
        }
    }

    private static void Check(string text, SiteLanguage language, int firstLine, FaultList faults)
    {
        var (_, changes, doubts) = Normalisation.Of(text, language);

        foreach (var doubt in doubts)
        {
            faults.Add(Line(text, doubt.Index, firstLine), doubt.ToString());
        }

        foreach (var change in changes)
        {
            faults.Add(Line(text, change.Index, firstLine), Sentence(text, change));
        }
    }

    private static string Sentence(string text, TextChange change) => change.Kind switch
    {
        ChangeKind.LookAlike =>
            $"'{WordAt(text, change.Index)}' mixes Latin and Cyrillic letters: its {Named(change.Found)} is of the wrong alphabet; type {Named(change.Put)}.",
        ChangeKind.Apostrophe =>
            $"'{WordAt(text, change.Index)}' has {CodePoints(change.Found)} where Uzbek has {Named(change.Put)}; replace it.",
        ChangeKind.Composition =>
            $"'{WordAt(text, change.Index)}' has a letter and a mark ({CodePoints(change.Found)}) where {Named(change.Put)} is one letter; replace them.",
        ChangeKind.HiddenSign => $"An invisible sign ({CodePoints(change.Found)}) stands here; take it out.",
        _ => $"{CodePoints(change.Found)} cannot be kept; type what is meant.",
    };

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

    private static string Named(string letter) => $"{letter} ({CodePoints(letter)})";

    private static string CodePoints(string signs) => string.Join(' ', signs.Select(sign => $"U+{(int)sign:X4}"));
}
