using System.Globalization;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language.Dates;
using ExpertCouncil.Language.Spelling;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>The sentences of the editor that are put together from what happened.</summary>
internal static class EditorWording
{
    private const int MostWords = 5;

    public static string Clock(DateTimeOffset at, CouncilZone zone) => zone.LocalTime(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Sentence(Presence other) =>
        $"{EditorText.Presence_Here}: {other.Name}" + (PartText(other.Part) is { Length: > 0 } part ? $" ({part})" : "");

    public static string Sentence(SaveRefusal refusal, EntryForm typed) => refusal switch
    {
        { Refusal: Refusal.TitleTooLong, Language: { } language } => Count(EditorText.Title_TooLong, typed.In(language).Title.Length, Revision.TitleMaxLength),
        { Refusal: Refusal.SummaryTooLong, Language: { } language } => Count(EditorText.Summary_TooLong, typed.In(language).Summary.Length, Revision.SummaryMaxLength),
        { Refusal: Refusal.BodyTooLong, Language: { } language } => EditorText.Body_TooLong.With(typed.In(language).Body.Length),
        _ => refusal.Refusal.Text(Verb.Write),
    };

    /// <returns>The name of the control a refusal belongs to; empty for the form as a whole.</returns>
    public static string Field(SaveRefusal refusal) => refusal switch
    {
        { Field: SaveField.Title or SaveField.Slug or SaveField.Summary or SaveField.Body or SaveField.ChangeNote, Language: { } language } =>
            TextForm.Name(language, refusal.Field.ToString()),
        { Field: SaveField.Entry } => "",
        _ => Facts.FactsForm.Prefix,
    };

    /// <returns>What was saved, and with whose work it was brought together.</returns>
    public static string Sentence(Saved saved)
    {
        var isNew = saved.Facts.IsNew || saved.Texts.Any(text => text.IsNew);
        var isMerged = saved.Facts.IsMerged || saved.Texts.Any(text => text.IsMerged);

        return (isNew ? EditorText.Saved_New : EditorText.Saved_Nothing) + (isMerged ? " " + EditorText.Saved_Merged : "");
    }

    /// <returns>What saving put right in what was typed, and what only the person can; null where there was nothing.</returns>
    public static string? Corrections(IEnumerable<TextForm> typed)
    {
        var found = typed.SelectMany(text => new[] { text.Title, text.Summary, text.Body }.Select(part => Normalisation.Of(part, text.Language))).ToList();
        var changes = found.SelectMany(part => part.Changes).Where(change => change.Kind != ChangeKind.LineEnd).GroupBy(change => change.Kind);
        var doubts = found.SelectMany(part => part.Doubts).Select(doubt => doubt.Kind == DoubtKind.MixedScript ? doubt.Found : $"U+{(int)doubt.Found[0]:X4}").Distinct().Take(MostWords);

        var sentences = new[]
        {
            List(EditorText.Corrected, changes.Select(group => $"{KindText(group.Key)} ({group.Count().ToString(CultureInfo.InvariantCulture)})")),
            List(EditorText.Doubtful, doubts),
        };

        return string.Join(' ', sentences.OfType<string>()) is { Length: > 0 } text ? text : null;
    }

    public static string SectionText(TextSection section, string heading) => section switch
    {
        TextSection.Title => EditorText.Field_Title,
        TextSection.Summary => EditorText.Field_Summary,
        TextSection.Preamble => EditorText.Section_Preamble,
        _ => heading,
    };

    public static string PartText(string part) => part switch
    {
        "uz" or "kk" => Wording.LanguageName(part),
        "facts" => EditorText.Part_Facts,
        _ => "",
    };

    private static string Count(string sentence, int length, int limit) =>
        $"{sentence}: {length.ToString(CultureInfo.InvariantCulture)} / {limit.ToString(CultureInfo.InvariantCulture)}";

    private static string? List(string label, IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } list ? $"{label}: {list}." : null;

    private static string KindText(ChangeKind kind) => kind switch
    {
        ChangeKind.Apostrophe => EditorText.Change_Apostrophe,
        ChangeKind.LookAlike => EditorText.Change_LookAlike,
        ChangeKind.Composition => EditorText.Change_Composition,
        ChangeKind.LostCharacter => EditorText.Change_LostCharacter,
        _ => EditorText.Change_HiddenSign,
    };
}
