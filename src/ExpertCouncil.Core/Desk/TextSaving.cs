using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using SlugRule = ExpertCouncil.Language.Slugs.Slug;

namespace ExpertCouncil.Core.Desk;

/// <summary>One text in an act of saving.</summary>
internal sealed class TextSaving(CouncilStore store, Entry entry, TextEdit typed, Actor by, DateTimeOffset at)
{
    private readonly SlugOwners slugs = new(store);
    private TextDraft? draft;
    private string? slug;
    private bool isMerged;

    public TextCollision? Collision { get; private set; }

    public bool IsNew { get; private set; }

    public bool HasChecked { get; private set; }

    public SavedText? Saved => Text?.WorkingNumber is { } number ? new SavedText(Language, number, IsNew, IsNew && isMerged) : null;

    private SiteLanguage Language => typed.Language;

    private Translation? Text => entry.In(Language);

    public async Task<IReadOnlyList<SaveRefusal>> LookAsync(CancellationToken cancellationToken)
    {
        var mine = Draft(typed).InNormalForm(Language);

        if (Text is null ? IsBlank(mine) : await IsUntouchedAsync(mine, cancellationToken))
        {
            return [];
        }

        if ((Text is { } text ? text.Refuse(Verb.Write, by) : Permissions.Refuse(by, Verb.Write, entry.Facts, Language)) is { } why)
        {
            return [new SaveRefusal(SaveField.Entry, why, Language)];
        }

        draft ??= Collision is null ? mine : null;
        var slugFault = await LookAtSlugAsync(cancellationToken);

        return
        [
            .. (draft ?? mine).Faults().Select(fault => new SaveRefusal(FieldOf(fault), fault, Language)),
            .. slugFault is { } refusal ? [new SaveRefusal(SaveField.Slug, refusal, Language)] : Array.Empty<SaveRefusal>(),
        ];
    }

    public SaveRefusal? Write() => Try(() =>
    {
        if (Text is null && draft is not null)
        {
            entry.Begin(Language, slug!, draft, by, at);
            IsNew = true;

            return;
        }

        if (slug is not null && slug != Text!.Slug)
        {
            Text.Rename(slug, by, at);
        }

        if (draft is not null && !Text!.Says(draft))
        {
            Text.Write(draft, by, at);
            IsNew = true;
        }
    });

    public SaveRefusal? Check() => Try(() =>
    {
        var other = entry.In(Language.Other());

        if (typed.IsChecked && Text is { } text && other is not null && (text.StaleSince is not null || text.CheckedAgainst != other.WorkingNumber))
        {
            text.Check(by, at);
            HasChecked = true;
        }
    });

    private SaveRefusal? Try(Action act)
    {
        try
        {
            act();

            return null;
        }
        catch (EditorialException exception)
        {
            return new SaveRefusal(FieldOf(exception.Refusal), exception.Refusal, Language);
        }
    }

    // A title and a summary are one line each; a body has no empty lines around it, as in the files.
    private static TextDraft Draft(TextEdit typed) => new(Line(typed.Title), Line(typed.Summary), LineFeeds(typed.Body).Trim('\n'))
    {
        ChangeNote = typed.ChangeNote is { } note ? Line(note) : null,
        IsMinor = typed.IsMinor,
    };

    // Compared as it was typed, too: a text nobody touched is not put into another form behind their back.
    private bool IsAsStored(Revision revision) => new TextDraft(typed.Title, typed.Summary, LineFeeds(typed.Body)).SaysTheSameAs(revision);

    private static string LineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string Line(string text) => text.AsSpan().IndexOfAny('\r', '\n') < 0 ? text.Trim() : string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static bool IsBlank(TextDraft mine) => string.IsNullOrWhiteSpace(mine.Title + mine.Summary + mine.Body);

    /// <summary>Compares with what the person began with and what stands there now; leaves the draft that is to be written, or the collision.</summary>
    private async Task<bool> IsUntouchedAsync(TextDraft mine, CancellationToken cancellationToken)
    {
        var (text, working) = (Text!, Text!.Working!);

        if (typed.BasedOn == working.Number)
        {
            return (IsAsStored(working) || text.Says(mine)) && text.Says(mine with { Title = working.Title, Summary = working.Summary, Body = working.Body }) && !WantsSlug;
        }

        var began = typed.BasedOn is { } number ? await store.Set<Revision>().AsNoTracking().SingleOrDefaultAsync(r => EF.Property<Guid>(r, "TranslationId") == text.Id && r.Number == number, cancellationToken) : null;

        // Whoever has not touched the text has nothing to save, however old the form is.
        if (mine.SaysTheSameAs(working) || (began is not null && (mine.SaysTheSameAs(began) || IsAsStored(began))))
        {
            return true;
        }

        var merge = TextMerge.Merge(began is null ? null : WrittenText.Of(began), new WrittenText(mine.Title, mine.Summary, mine.Body), WrittenText.Of(working));

        if (merge.IsClean)
        {
            var (title, summary, body) = merge.Compose(_ => "");
            (draft, isMerged) = (mine with { Title = title, Summary = summary, Body = body }, true);
        }
        else
        {
            Collision = new TextCollision(Language, working.Number, working.Author, merge);
        }

        return false;
    }

    private bool WantsSlug => !string.IsNullOrEmpty(typed.Slug) && typed.Slug != Text?.Slug;

    private async Task<Refusal?> LookAtSlugAsync(CancellationToken cancellationToken)
    {
        if (entry.Facts is PageFacts page)
        {
            slug = Text?.Slug ?? SiteAddresses.Word(SiteAddresses.SectionOf(page.Role), Language);

            return WantsSlug && typed.Slug != slug ? Refusal.SlugFrozen : null;
        }

        if (!WantsSlug)
        {
            slug = Text?.Slug ?? await slugs.FreeAsync(entry.Kind, Language, SlugRule.From(typed.Title, Language) is { Length: > 0 } made ? made : KeyAsSlug(), cancellationToken);

            return null;
        }

        slug = typed.Slug!.Trim();

        return Text?.LiveNumber is not null ? Refusal.SlugFrozen
            : !SlugRule.IsValid(slug) ? Refusal.SlugInvalid
            : await slugs.FindAsync(entry.Kind, Language, slug, entry.Id, cancellationToken) is not null ? Refusal.SlugTaken
            : null;
    }

    private string KeyAsSlug() => entry.Key[..Math.Min(entry.Key.Length, SlugRule.MaxLength)].TrimEnd('-');

    private static SaveField FieldOf(Refusal refusal) => refusal switch
    {
        Refusal.TitleMissing or Refusal.TitleTooLong => SaveField.Title,
        Refusal.SummaryTooLong => SaveField.Summary,
        Refusal.BodyTooLong => SaveField.Body,
        Refusal.NoteTooLong => SaveField.ChangeNote,
        Refusal.SlugInvalid or Refusal.SlugTaken or Refusal.SlugFrozen => SaveField.Slug,
        _ => SaveField.Entry,
    };
}
