using System.Globalization;
using System.Runtime.CompilerServices;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

internal sealed partial class FormReader
{
    /// <summary>The longest text of the facts; what is longer belongs into the text of the entry.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>A text in both languages. One side can begin alone, so a half may be missing; it is asked for before publication.</summary>
    public LocalText? Local(LocalRow typed, [CallerArgumentExpression(nameof(typed))] string field = "")
    {
        var (uzbek, kazakh) = Halves(typed, field);

        return (uzbek ?? kazakh) is null ? null : new LocalText(uzbek ?? "", kazakh ?? "");
    }

    /// <summary>A text an entry must have to be published; until then it can wait, so that nothing else has to.</summary>
    public LocalText LocalOrNone(LocalRow typed, [CallerArgumentExpression(nameof(typed))] string field = "") => Local(typed, field) ?? NoText;

    public LocalText RequiredLocal(LocalRow typed, [CallerArgumentExpression(nameof(typed))] string field = "") =>
        Local(typed, field) ?? Missing($"{field}.{names.Languages[0]}", NoText);

    /// <summary>A text that is of no use in one language alone.</summary>
    public LocalText Both(LocalRow typed, [CallerArgumentExpression(nameof(typed))] string field = "")
    {
        var (uzbek, kazakh) = Halves(typed, field);

        return new LocalText(
            uzbek ?? Missing($"{field}.{nameof(typed.Uzbek)}", ""), kazakh ?? Missing($"{field}.{nameof(typed.Kazakh)}", ""));
    }

    /// <summary>A name that may be the same in both languages and then is typed once.</summary>
    public LocalText Name(LocalRow typed, [CallerArgumentExpression(nameof(typed))] string field = "")
    {
        var (uzbek, kazakh) = Halves(typed, field);

        return (uzbek ?? kazakh) is null ? Missing($"{field}.{names.Languages[0]}", NoText) : new LocalText(uzbek ?? kazakh!, kazakh ?? uzbek!);
    }

    /// <summary>The key of an entry of a kind.</summary>
    public string? Key(EntryKind kind, string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") => Find(kind, typed, field)?.Key;

    public string RequiredKey(EntryKind kind, string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") =>
        Text(typed) is null ? Missing(field, "", FactsText.Fault_NotChosen) : Key(kind, typed, field) ?? "";

    public EntryReference? Reference(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") => Find(kind: null, typed, field);

    public IReadOnlyList<string> Keys(EntryKind kind, IReadOnlyList<EntryRow> rows, [CallerArgumentExpression(nameof(rows))] string field = "") =>
        [.. Found(kind, rows, field).Select(reference => reference.Key)];

    public IReadOnlyList<EntryReference> References(IReadOnlyList<EntryRow> rows, [CallerArgumentExpression(nameof(rows))] string field = "") =>
        [.. Found(kind: null, rows, field)];

    /// <summary>Entries that were ticked, by key.</summary>
    public IReadOnlyList<string> Ticked(EntryKind kind, IReadOnlyList<string> keys, [CallerArgumentExpression(nameof(keys))] string field = "") =>
        [.. keys.Select(key => Key(kind, key, field)).OfType<string>()];

    public IReadOnlyList<string> Tags(IReadOnlyList<string> keys, [CallerArgumentExpression(nameof(keys))] string field = "") =>
        [.. keys.Where(key => IsKnown(key, field, names.Tags.Select(tag => tag.Key)))];

    public string Direction(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "")
    {
        if (Text(typed) is not { } key)
        {
            return Missing(field, "", FactsText.Fault_NotChosen);
        }

        return IsKnown(key, field, names.Tags.Where(tag => tag.IsDirection).Select(tag => tag.Key)) ? key : "";
    }

    /// <summary>A file beside the text.</summary>
    public string? File(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") =>
        Text(typed) is { } file && IsKnown(file, field, names.Files) ? file : null;

    private IEnumerable<EntryReference> Found(EntryKind? kind, IReadOnlyList<EntryRow> rows, string field) => rows
        .Select((row, index) => Find(kind, row.Entry, string.Create(CultureInfo.InvariantCulture, $"{field}[{index}].{nameof(row.Entry)}")))
        .OfType<EntryReference>()
        .Distinct();

    private EntryReference? Find(EntryKind? kind, string? typed, string field)
    {
        if (Text(typed) is not { } text)
        {
            return null;
        }

        var reference = names.Find(kind, text);

        if (reference is null)
        {
            Fault(field, FactsText.Fault_Unknown.With(FormWords.Start(text)!));
        }

        return reference;
    }

    private bool IsKnown(string text, string field, IEnumerable<string> known)
    {
        if (known.Contains(text, StringComparer.Ordinal))
        {
            return true;
        }

        Fault(field, FactsText.Fault_Unknown.With(FormWords.Start(text)!));

        return false;
    }

    private (string? Uzbek, string? Kazakh) Halves(LocalRow typed, string field) =>
        (Checked(typed.Uzbek, SiteLanguage.Uzbek, $"{field}.{nameof(LocalRow.Uzbek)}"), Checked(typed.Kazakh, SiteLanguage.Kazakh, $"{field}.{nameof(LocalRow.Kazakh)}"));

    private string? Checked(string? typed, SiteLanguage language, string field)
    {
        if (Text(typed) is not { } text)
        {
            return null;
        }

        if (text.Length > TextMaxLength)
        {
            Fault(field, FactsText.Fault_TooLong.With(TextMaxLength));
        }
        else if (!names.Languages.Contains(language) && !kept.Contains((language, text)))
        {
            Fault(field, FactsText.Fault_OtherLanguage);
        }
        else if (!SpellingMarks.AreWellFormed(text, language))
        {
            Fault(field, FactsText.Fault_SpellingMark);
        }

        return text;
    }
}
