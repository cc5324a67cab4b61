using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Desk;

/// <summary>One act of saving: looks at everything first, so that all that is wrong is told at once, then does it.</summary>
internal sealed class EntrySaving(CouncilStore store, Entry entry, Actor by, DateTimeOffset at)
{
    private readonly List<SaveRefusal> refusals = [];
    private readonly List<TextCollision> collisions = [];
    private readonly List<TextSaving> texts = [];
    private readonly FactsSaving facts = new(store, entry, by, at);

    /// <summary>True when a text was said to be in step, which public rows may show.</summary>
    public bool HasChecked => texts.Exists(text => text.HasChecked);

    /// <returns>Null when it was done; the caller saves.</returns>
    public async Task<SaveOutcome?> RunAsync(EntryEdit edit, CancellationToken cancellationToken)
    {
        refusals.AddRange(await facts.LookAsync(edit.Facts, cancellationToken));

        foreach (var typed in edit.Texts)
        {
            var text = new TextSaving(store, entry, typed, by, at);
            refusals.AddRange(await text.LookAsync(cancellationToken));
            texts.Add(text);
        }

        collisions.AddRange(texts.Select(text => text.Collision).OfType<TextCollision>());

        if (refusals.Count > 0)
        {
            return new SaveRefused(refusals);
        }

        if (collisions.Count > 0 || facts.Collision is not null)
        {
            return new SaveCollided(collisions, facts.Collision);
        }

        return Do(facts.Do) ?? DoTexts();
    }

    /// <summary>Told after the store has numbered the events.</summary>
    public Saved Saved() => new([.. texts.Select(text => text.Saved).OfType<SavedText>()], facts.Saved());

    private SaveRefused? DoTexts()
    {
        var inStep = entry.Translations.Count == SiteLanguages.All.Count && entry.Translations.All(text => text.StaleSince is null);

        foreach (var text in texts)
        {
            if (Do(text.Write) is { } refused)
            {
                return refused;
            }
        }

        // Whoever changes both in one act sees both.
        if (inStep && texts.Count(text => text.IsNew) == SiteLanguages.All.Count)
        {
            foreach (var translation in entry.Translations)
            {
                translation.KeepInStep();
            }
        }

        return texts.Select(text => Do(text.Check)).OfType<SaveRefused>().FirstOrDefault();
    }

    private static SaveRefused? Do(Func<SaveRefusal?> act) => act() is { } refusal ? new SaveRefused([refusal]) : null;
}
