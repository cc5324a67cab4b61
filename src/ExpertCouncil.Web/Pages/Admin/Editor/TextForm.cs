using System.Globalization;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>One language's part of the editor's form, as it was typed.</summary>
public sealed record TextForm(SiteLanguage Language)
{
    public string Title { get; init; } = "";

    public string Slug { get; init; } = "";

    public string Summary { get; init; } = "";

    public string Body { get; init; } = "";

    public string ChangeNote { get; init; } = "";

    public bool IsMinor { get; init; }

    public bool IsChecked { get; init; }

    /// <summary>The revision it was begun with; null for a first text.</summary>
    public int? BasedOn { get; init; }

    /// <summary>A first text nobody has begun to write.</summary>
    public bool IsUntouched => BasedOn is null && (Title + Slug + Summary + Body).Length == 0;

    public WrittenText Written => new(Title, Summary, Body);

    public static TextForm Of(SiteLanguage language, Translation? stored) => stored?.Working is not { } working
        ? new TextForm(language)
        : new TextForm(language)
        {
            Title = working.Title,
            Slug = stored.Slug,
            Summary = working.Summary,
            Body = working.Body,
            ChangeNote = NoteOf(stored),
            IsMinor = stored.WorkingNumber != stored.LiveNumber && working.IsMinor,
            BasedOn = working.Number,
        };

    /// <returns>Null where the form had no fields of the language: it was only to be read.</returns>
    public static TextForm? Read(IFormCollection posted, SiteLanguage language)
    {
        string Typed(string field) => posted[Name(language, field)].FirstOrDefault() ?? "";

        return !posted.ContainsKey(Name(language, nameof(Title))) ? null : new TextForm(language)
        {
            Title = Typed(nameof(Title)).ReplaceLineEndings(" ").Trim(),
            // Nothing but spaces is a mistake to be told of, not the same as nothing.
            Slug = string.IsNullOrWhiteSpace(Typed(nameof(Slug))) ? Typed(nameof(Slug)) : Typed(nameof(Slug)).Trim(),
            Summary = Typed(nameof(Summary)).ReplaceLineEndings("\n").Trim(),
            // Forms are sent with the line ends of another system; the text is not.
            Body = Typed(nameof(Body)).ReplaceLineEndings("\n"),
            ChangeNote = Typed(nameof(ChangeNote)).ReplaceLineEndings(" ").Trim(),
            IsMinor = Typed(nameof(IsMinor)) == "true",
            IsChecked = Typed(nameof(IsChecked)) == "true",
            BasedOn = int.TryParse(Typed(nameof(BasedOn)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        };
    }

    public bool SaysTheSameAs(TextForm stored) =>
        Written == stored.Written && Slug == stored.Slug && ChangeNote == stored.ChangeNote && IsMinor == stored.IsMinor && IsChecked == stored.IsChecked;

    public TextForm With(WrittenText text) => this with { Title = text.Title, Summary = text.Summary, Body = text.Body };

    public static string Name(SiteLanguage language, string field) => $"{language.Code()}.{field}";

    /// <param name="stored">What stands in the store, null for a first text: its address, once public, and a note nobody touched are not sent along.</param>
    public TextEdit ToEdit(Translation? stored) => new(Language, Title, Summary, Body)
    {
        Slug = stored?.LiveNumber is not null || Slug.Length == 0 || Slug == stored?.Slug ? null : Slug,
        BasedOn = BasedOn,
        IsMinor = IsMinor,
        ChangeNote = stored is null || ChangeNote == NoteOf(stored) ? null : ChangeNote,
        IsChecked = IsChecked,
    };

    private static string NoteOf(Translation stored) => stored.WorkingNumber == stored.LiveNumber ? "" : stored.Working?.ChangeNote ?? "";
}
