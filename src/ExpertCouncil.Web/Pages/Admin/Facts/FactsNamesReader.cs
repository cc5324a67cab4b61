using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Transliteration;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <summary>Looks up what a form of facts can name: what it offers, what stands in it and what was typed into it.</summary>
public sealed class FactsNamesReader(CouncilStore store, EntryTitles titles)
{
    // What is longer is a text, not the name of anything.
    private const int LongestName = 240;

    private static readonly EntryKind[] Picked = [EntryKind.Person, EntryKind.WorkPlanItem, EntryKind.Meeting];

    /// <param name="entry">Whose files can be named; null for an entry that is not there yet.</param>
    /// <param name="writing">What the person reads.</param>
    /// <param name="rights">The person's, for the languages; null for all.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    public async Task<FactsNames> ReadAsync(EntryReference? entry, WritingSystem writing, Rights? rights, CancellationToken cancellationToken)
    {
        var found = entry is { } reference
            ? await store.Entries.AsNoTracking().SingleOrDefaultAsync(e => e.Kind == reference.Kind && e.Key == reference.Key, cancellationToken)
            : null;

        return await ReadAsync(found, Picked, typed: null, writing, rights, cancellationToken);
    }

    /// <param name="entry">Whose files and facts can be named; null for an entry that is not there yet.</param>
    /// <param name="picked">The kinds that are picked by title.</param>
    /// <param name="typed">The form as it was sent, where it was.</param>
    /// <param name="writing">What the person reads.</param>
    /// <param name="rights">The person's, for the languages; null for all.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    public async Task<FactsNames> ReadAsync(
        Entry? entry, IReadOnlyList<EntryKind> picked, IFormCollection? typed, WritingSystem writing, Rights? rights, CancellationToken cancellationToken)
    {
        var words = Words(typed);
        var named = entry is null ? [] : entry.Facts.Mentions.Concat(entry.Facts.Related).Select(reference => reference.Key);
        var wanted = new WantedTitles
        {
            Most = FactsForm.MaxTitles,
            Offered = picked,
            Whole = [EntryKind.Organisation],
            Keys = [.. named.Concat(words.SelectMany(Keys)).Distinct(StringComparer.Ordinal)],
            TitleKeys = [.. words.SelectMany(word => TitleKeys(word, writing)).Distinct(StringComparer.Ordinal)],
        };
        var tags = await store.Tags.AsNoTracking().OrderBy(tag => tag.Position).ThenBy(tag => tag.Key).ToListAsync(cancellationToken);
        var entries = (await titles.FindAsync(wanted, cancellationToken)).Select(found => new NamedEntry(found.Reference, found.Titles)).ToList();

        return new FactsNames(writing, await WithPostsAsync(entries, wanted, writing, cancellationToken))
        {
            Tags = tags,
            Files = entry is null ? [] : [.. entry.Media.Select(file => file.Name).Order(StringComparer.Ordinal)],
            Languages = rights?.Languages ?? SiteLanguages.All,
        };
    }

    // The posts of people are shown of those the form names alone.
    private async Task<IReadOnlyList<NamedEntry>> WithPostsAsync(List<NamedEntry> entries, WantedTitles wanted, WritingSystem writing, CancellationToken cancellationToken)
    {
        var (keys, spelled) = (wanted.Keys.ToHashSet(StringComparer.Ordinal), wanted.TitleKeys.ToHashSet(StringComparer.Ordinal));
        var named = entries.Where(entry => entry.Reference.Kind == EntryKind.Person && (keys.Contains(entry.Reference.Key) || entry.Spellings(writing).Any(spelled.Contains)));
        var people = await titles.PeopleAsync([.. named.Select(person => person.Reference.Key)], cancellationToken);

        return people.Count == 0
            ? entries
            : entries.ConvertAll(entry => entry.Reference.Kind == EntryKind.Person && people.TryGetValue(entry.Reference.Key, out var facts) ? entry with { Person = facts } : entry);
    }

    private static List<string> Words(IFormCollection? typed) => typed is null
        ? []
        : [.. typed.SelectMany(field => field.Value).OfType<string>().Select(value => value.Trim()).Where(value => value.Length is > 0 and <= LongestName).Distinct(StringComparer.Ordinal)];

    // A key, a reference, or a title with one of them behind it.
    private static IEnumerable<string> Keys(string word)
    {
        var name = word is [.., ')'] && word.LastIndexOf('(') is >= 0 and var open ? word[(open + 1)..^1] : word;
        var key = EntryReference.TryParse(name, out var reference) ? reference.Value.Key : name;

        return EntryKey.IsValid(key) ? [key] : [];
    }

    private static IEnumerable<string> TitleKeys(string word, WritingSystem writing) =>
        writing.IsSource ? [TitleKey.Of(word)] : [TitleKey.Of(word), TitleKey.Of(Transliterator.Convert(word, WritingSystem.Source(writing.Language)))];
}
