using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Editorial;

/// <summary>The one table of which role may do what.</summary>
public static class Permissions
{
    private static readonly Dictionary<Role, HashSet<Verb>> Table = new()
    {
        [Role.Author] = [Verb.Create, Verb.ChangeFacts, Verb.Write, Verb.Check, Verb.Submit, Verb.TakeBack, Verb.Rename, Verb.AttachFile, Verb.RemoveFile],
        [Role.Reviewer] = [Verb.Return, Verb.Approve, Verb.Schedule, Verb.Unschedule, Verb.Publish, Verb.Withdraw, Verb.Restore, Verb.ChangeTag, Verb.SettleConflict],
        [Role.Administrator] = [Verb.PublishExceptionally, Verb.Invite, Verb.ChangeRights, Verb.EndSessions],
    };

    public static bool Allow(Role role, Verb verb) => Table.Any(row => row.Key <= role && row.Value.Contains(verb));

    /// <summary>Refuses a verb that is not the actor's to use.</summary>
    /// <param name="by">Content files and the clock are bound by no rights.</param>
    /// <param name="verb">What is to be done.</param>
    /// <param name="facts">Those of the entry it is done to.</param>
    /// <param name="language">Null where the verb concerns no single language.</param>
    /// <exception cref="EditorialException">The role does not know the verb, or the entry or language is not the person's.</exception>
    public static void Guard(Actor by, Verb verb, EntryFacts facts, SiteLanguage? language)
    {
        ArgumentNullException.ThrowIfNull(by);

        if (Refuse(by, verb, facts, language) is { } refusal)
        {
            throw new EditorialException(refusal);
        }
    }

    /// <summary>Refuses words of a language that is not the person's, wherever in the facts they were put. What stood there before may stay or go.</summary>
    /// <exception cref="EditorialException">There is a new text in such a language.</exception>
    public static void GuardWords(Actor by, EntryFacts? before, EntryFacts after)
    {
        ArgumentNullException.ThrowIfNull(by);

        if (by.Rights is { } rights && SiteLanguages.All.Any(language => !rights.Cover(language) && Words(after, language).Except(before is null ? [] : Words(before, language)).Any()))
        {
            throw new EditorialException(Refusal.OtherLanguage);
        }
    }

    /// <returns>Why the verb is not the actor's to use, or null when it is.</returns>
    public static Refusal? Refuse(Actor by, Verb verb, EntryFacts facts, SiteLanguage? language)
    {
        ArgumentNullException.ThrowIfNull(by);

        return by.Rights switch
        {
            // Content files and the clock are bound by no rights; a person without any may do nothing.
            null => by.Kind is ActorKind.ContentFiles or ActorKind.Clock ? null : Refusal.NotAllowed,
            { } rights when !rights.Allow(verb) => Refusal.NotAllowed,
            { } rights when !rights.Cover(facts) => Refusal.OtherSide,
            { } rights when language is { } own && !rights.Cover(own) => Refusal.OtherLanguage,
            _ => null,
        };
    }

    // What is the same in both is a name in its own letters, and no word of either language.
    private static IEnumerable<string> Words(EntryFacts facts, SiteLanguage language) =>
        LocalTexts.Of(facts).Where(text => text.Uzbek != text.Kazakh).Select(text => text.In(language)).Where(text => !string.IsNullOrWhiteSpace(text));
}
