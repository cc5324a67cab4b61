using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Admin.Facts;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExpertCouncil.Web.Pages.Admin.Tags;

/// <summary>One tag: a new one where the address names none.</summary>
[Authorize(Policy = DeskPolicies.Review)]
public sealed class EditModel(Core.Desk.Tags tags) : DeskPage
{
    [FromRoute]
    public string? Key { get; init; }

    public TagForm Tag { get; } = new();

    public string FormAddress => Key is null ? DeskLinks.NewTag : DeskLinks.Tag(Key);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Title = Key is null ? FactsText.Tags_Add : FactsText.Tags_Change;

        if (Key is null)
        {
            Tag.Know(Names());

            return Page();
        }

        if ((await tags.ListAsync(cancellationToken)).FirstOrDefault(tag => tag.Key == Key) is not { } stored)
        {
            return NotFound();
        }

        (Tag.Name.Uzbek, Tag.Name.Kazakh, Tag.IsDirection) = (stored.Name.Uzbek, stored.Name.Kazakh, stored.IsDirection);
        Tag.Know(Names());

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Title = Key is null ? FactsText.Tags_Add : FactsText.Tags_Change;
        FormShape.Fill(Tag, Request.Form, nameof(Tag));
        Tag.Know(Names());
        var name = Tag.Read(new FormReader(ModelState, nameof(Tag), Tag.Names(), FormShape.TextsOf(Tag).ToHashSet()));

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = Key is null
            ? await tags.AddAsync(name, Tag.IsDirection, Actor, cancellationToken)
            : await tags.ChangeAsync(Key, name, Tag.IsDirection, Actor, cancellationToken);

        return outcome.IsDone ? Done(DeskLinks.Tags, Key is null ? FactsText.Tags_Added : FactsText.Tags_Changed) : Refused(outcome);
    }

    private PageResult Refused(VerbOutcome outcome)
    {
        foreach (var hindrance in outcome.Hindrances)
        {
            ModelState.AddModelError(
                hindrance.Refusal == Refusal.InUse ? $"{nameof(Tag)}.{nameof(Tag.IsDirection)}" : $"{nameof(Tag)}.{nameof(Tag.Name)}.{Language}", Text(hindrance.Refusal));
        }

        return Page();
    }

    private static string Text(Refusal refusal) => refusal switch
    {
        Refusal.InUse => FactsText.Tags_InUse,
        Refusal.SlugTaken => FactsText.Tags_SameName,
        Refusal.TitleTooLong => FactsText.Tags_TooLong.With(Core.Content.Tag.NameMaxLength),
        _ => refusal.Text(Verb.ChangeTag),
    };

    // A name in a language that is not the person's stays; a new tag has no name yet, and Core says whose it is to give.
    private FactsNames Names() => new(Writing, []) { Languages = Key is null ? SiteLanguages.All : Actor.Rights!.Languages };
}

public sealed class TagForm : FormRow
{
    public LocalRow Name { get; } = new();

    public bool IsDirection { get; set; }

    internal LocalText Read(FormReader fields) => fields.Both(Name);
}
