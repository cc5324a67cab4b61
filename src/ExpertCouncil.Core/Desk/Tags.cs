using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Listing;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Slugs;
using ExpertCouncil.Language.Spelling;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>What entries are about, kept at the desk. The key of a tag never changes; the former addresses of a renamed direction go on leading to it.</summary>
public sealed class Tags(CouncilStore store, TimeProvider time)
{
    private HashSet<string> planDirections = [];

    /// <returns>In their order.</returns>
    public async Task<IReadOnlyList<Tag>> ListAsync(CancellationToken cancellationToken) =>
        await store.Tags.AsNoTracking().OrderBy(t => t.Position).ThenBy(t => t.Key).ToListAsync(cancellationToken);

    /// <returns>How many entries have each tag, as a tag or as their direction; drafts among them.</returns>
    public async Task<IReadOnlyDictionary<string, int>> UsesAsync(CancellationToken cancellationToken) =>
        (await store.EntryLines.GroupBy(l => l.Tags).Select(group => new { group.Key, Entries = group.Count() }).ToListAsync(cancellationToken))
            .SelectMany(group => group.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries), (group, tag) => (Tag: tag, group.Entries))
            .GroupBy(use => use.Tag, use => use.Entries, StringComparer.Ordinal)
            .ToDictionary(uses => uses.Key, uses => uses.Sum(), StringComparer.Ordinal);

    /// <param name="name">In both languages; the key is made of the Uzbek one.</param>
    /// <param name="isDirection">With a page of its own.</param>
    /// <param name="by">A reviewer.</param>
    /// <param name="cancellationToken">Ends the work before anything is saved.</param>
    public Task<VerbOutcome> AddAsync(LocalText name, bool isDirection, Actor by, CancellationToken cancellationToken) =>
        ChangeAsync(
            by,
            tags =>
            {
                var wanted = InNormalForm(name);
                var begin = Slug.From(wanted.Uzbek, SiteLanguage.Uzbek) is var slug && slug.Length > Tag.KeyMaxLength ? slug[..Tag.KeyMaxLength].TrimEnd('-') : slug;
                var key = begin;

                for (var number = 2; tags.Exists(tag => tag.Key == key); number++)
                {
                    key = Publishing.SlugOwners.Numbered(begin, number, Tag.KeyMaxLength);
                }

                if (Refuse(tags, new Tag { Key = key, Name = wanted, IsDirection = isDirection }, new LocalText("", ""), by) is { } refusal)
                {
                    return refusal;
                }

                var tag = new Tag { Key = key, Name = wanted, IsDirection = isDirection, Position = tags.Select(other => other.Position).DefaultIfEmpty().Max() + 1 };
                store.Tags.Add(tag);
                Record(key, by, before: null, Described(tag));

                return null;
            },
            cancellationToken);

    public Task<VerbOutcome> ChangeAsync(string key, LocalText name, bool isDirection, Actor by, CancellationToken cancellationToken) =>
        ChangeAsync(
            by,
            tags =>
            {
                if (tags.Find(tag => tag.Key == key) is not { } tag)
                {
                    return Refusal.NotFound;
                }

                var wanted = InNormalForm(name);

                if (Refuse(tags, new Tag { Key = key, Name = wanted, IsDirection = isDirection }, tag.Name, by) is { } refusal)
                {
                    return refusal;
                }

                if (tag.IsDirection && !isDirection && planDirections.Contains(key))
                {
                    return Refusal.InUse;
                }

                var before = Described(tag);
                tag.Rename(wanted);
                tag.IsDirection = isDirection;

                if (before != Described(tag))
                {
                    Record(key, by, before, Described(tag));
                }

                return null;
            },
            cancellationToken);

    /// <param name="keys">All of them, in the order wanted.</param>
    /// <param name="by">A reviewer.</param>
    /// <param name="cancellationToken">Ends the work before anything is saved.</param>
    public Task<VerbOutcome> ReorderAsync(IReadOnlyList<string> keys, Actor by, CancellationToken cancellationToken) =>
        ChangeAsync(
            by,
            tags =>
            {
                if (!keys.Order(StringComparer.Ordinal).SequenceEqual(tags.Select(tag => tag.Key).Order(StringComparer.Ordinal), StringComparer.Ordinal))
                {
                    return Refusal.Changed;
                }

                var before = string.Join(' ', tags.OrderBy(tag => tag.Position).ThenBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => tag.Key));

                foreach (var (place, key) in keys.Index())
                {
                    tags.Single(tag => tag.Key == key).Position = place + 1;
                }

                if (before != string.Join(' ', keys))
                {
                    Record(subject: null, by, before, string.Join(' ', keys));
                }

                return null;
            },
            cancellationToken);

    private Task<VerbOutcome> ChangeAsync(Actor by, Func<List<Tag>, Refusal?> change, CancellationToken cancellationToken) =>
        store.InTransactionAsync(
            async () =>
            {
                if (by.Rights is not { } rights || !rights.Allow(Verb.ChangeTag))
                {
                    return VerbOutcome.Refused(Refusal.NotAllowed);
                }

                planDirections = await PlanDirectionsAsync(cancellationToken);

                if (change(await store.Tags.ToListAsync(cancellationToken)) is { } refusal)
                {
                    return VerbOutcome.Refused(refusal);
                }

                await store.SaveChangesAsync(cancellationToken);

                return VerbOutcome.Done;
            },
            outcome => outcome.IsDone,
            cancellationToken);

    // Those the public still reads count as well.
    private async Task<HashSet<string>> PlanDirectionsAsync(CancellationToken cancellationToken)
    {
        var items = store.Entries.AsNoTracking().Where(e => e.Kind == EntryKind.WorkPlanItem);
        var working = await items.Select(e => EF.Property<string>(e, nameof(EntryLine.Tags))).Distinct().ToListAsync(cancellationToken);
        var live = await items.Where(e => e.LiveFacts != null && e.FactsAuthor != null).Select(e => e.LiveFacts).ToListAsync(cancellationToken);

        return [.. working.Select(tags => tags.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()).OfType<string>(), .. live.OfType<WorkPlanItemFacts>().Select(item => item.Direction)];
    }

    private static Refusal? Refuse(List<Tag> tags, Tag wanted, LocalText before, Actor by)
    {
        if (string.IsNullOrWhiteSpace(wanted.Name.Uzbek) || string.IsNullOrWhiteSpace(wanted.Name.Kazakh) || wanted.Key.Length == 0)
        {
            return Refusal.ValueMissing;
        }

        if (wanted.Name.Uzbek.Length > Tag.NameMaxLength || wanted.Name.Kazakh.Length > Tag.NameMaxLength)
        {
            return Refusal.TitleTooLong;
        }

        if (SiteLanguages.All.Any(language => wanted.Name.In(language) != before.In(language) && !by.Rights!.Cover(language)))
        {
            return Refusal.OtherLanguage;
        }

        return wanted.IsDirection && SiteLanguages.All.Any(language => tags.Exists(tag => tag.IsDirection && tag.Key != wanted.Key && tag.SlugIn(language) == wanted.SlugIn(language)))
            ? Refusal.SlugTaken
            : null;
    }

    private static LocalText InNormalForm(LocalText name) =>
        new(Normalisation.Of(name.Uzbek, SiteLanguage.Uzbek).Text.Trim(), Normalisation.Of(name.Kazakh, SiteLanguage.Kazakh).Text.Trim());

    private static string Described(Tag tag) => $"{tag.Name.Uzbek} / {tag.Name.Kazakh}{(tag.IsDirection ? " (direction)" : "")}";

    private void Record(string? subject, Actor by, string? before, string? after) =>
        store.Events.Add(new EditorialEvent(Verb.ChangeTag, by, time.GetUtcNow()) { Subject = subject, Before = before, After = after });
}
