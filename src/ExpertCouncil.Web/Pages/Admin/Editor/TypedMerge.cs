using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Pages.Admin.Facts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>Brings together what somebody typed and what was saved since they began.</summary>
public sealed class TypedMerge(Core.Desk.History history)
{
    /// <returns>The form with all that merges by itself, based on what is stored now, and what is left to a person.</returns>
    public async Task<MergedForm> MergeAsync(DeskEntry stored, EntryForm typed, CancellationToken cancellationToken)
    {
        var texts = new List<TextForm>();
        var collisions = new List<TextCollision>();

        foreach (var text in typed.Texts)
        {
            var collision = await CollisionAsync(stored, text, cancellationToken);

            if (collision is { Merge.IsClean: false })
            {
                collisions.Add(collision);
            }

            texts.Add(collision is { Merge.IsClean: true } ? text.With(collision.Merge.Compose(_ => "")) with { BasedOn = collision.Latest } : text);
        }

        var (facts, theirs) = await FactsCollisionAsync(stored, typed, cancellationToken);

        return new MergedForm(
            facts is { Merge.IsClean: true } ? new EntryForm(texts, FactsForm.Of(facts.Merge.Merged).With(typed.Facts.Names()), facts.Latest) : typed with { Texts = texts },
            collisions,
            facts is { Merge.IsClean: false } ? facts : null,
            theirs);
    }

    private async Task<TextCollision?> CollisionAsync(DeskEntry stored, TextForm typed, CancellationToken cancellationToken)
    {
        if (stored.Entry.In(typed.Language)?.Working is not { } theirs || theirs.Number == typed.BasedOn || typed.IsUntouched)
        {
            return null;
        }

        var began = typed.BasedOn is { } number ? await history.FindRevisionAsync(stored.Entry.Reference, typed.Language, number, cancellationToken) : null;
        var mine = new TextDraft(typed.Title, typed.Summary, typed.Body).InNormalForm(typed.Language);
        var merge = TextMerge.Merge(began is null ? null : WrittenText.Of(began), new WrittenText(mine.Title, mine.Summary, mine.Body), WrittenText.Of(theirs));

        return new TextCollision(typed.Language, theirs.Number, theirs.Author, merge);
    }

    private async Task<(FactsCollision?, EntryFacts?)> FactsCollisionAsync(DeskEntry stored, EntryForm typed, CancellationToken cancellationToken)
    {
        if (typed.FactsBasedOn is not { } mark || mark == stored.FactsMark || !typed.Facts.TryRead(new ModelStateDictionary(), FactsForm.Prefix, out var mine))
        {
            return (null, null);
        }

        var versions = await history.FactsAsync(stored.Entry.Reference, cancellationToken);

        if (versions.FirstOrDefault(version => version.Mark == mark) is not { } began)
        {
            return (null, null);
        }

        var merge = FactsMerge.Merge(began.Facts, mine, stored.Entry.Facts);

        return (new FactsCollision(stored.FactsMark, versions[0].By, merge), FactsMerge.Merge(began.Facts, stored.Entry.Facts, mine).Merged);
    }
}

/// <param name="Form">With all that merged by itself.</param>
/// <param name="Texts">Those with sections both changed.</param>
/// <param name="Facts">Null where no field was changed by both.</param>
/// <param name="TheirFacts">The merged facts with theirs where both changed a field.</param>
public sealed record MergedForm(EntryForm Form, IReadOnlyList<TextCollision> Texts, FactsCollision? Facts, EntryFacts? TheirFacts)
{
    public bool IsClean => Texts.Count == 0 && Facts is null;
}
