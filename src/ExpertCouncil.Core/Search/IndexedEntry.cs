using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Search;

/// <summary>An entry as the index takes it: the live texts in their own languages, nothing borrowed from the other one.</summary>
internal sealed class IndexedEntry
{
    private readonly List<(SiteLanguage Language, IndexedText Text)> texts = [];

    /// <param name="rows">The entry's live rows in the source scripts with their own text; at least one.</param>
    /// <param name="names">Titles of the entries the facts name, by reference and language.</param>
    public IndexedEntry(IReadOnlyList<PublishedText> rows, ILookup<(EntryReference, SiteLanguage), string> names)
    {
        var first = rows[0];
        (EntryId, Reference) = (first.EntryId, first.Reference);
        // Both languages stand at one place, whichever was published first.
        Day = rows.Min(row => row.Day);
        Tags = [.. rows.SelectMany(row => row.Facets).Where(facet => facet.Name == PublishedFacet.Tag).Select(facet => facet.Value).Distinct().Order(StringComparer.Ordinal)];
        Names = [.. rows.SelectMany(IndexedName.Of)];

        foreach (var row in rows)
        {
            var text = new IndexedText(row.TextLanguage);
            var title = row.Kind is EntryKind.News or EntryKind.WorkPlanItem ? SearchField.Title : SearchField.Name;

            foreach (var name in IndexedName.Of(row).Where(name => name.Item == 0))
            {
                text.Add(name.Text, IndexColumn.Title, title);
            }

            text.Add(row.Summary, IndexColumn.Summary, SearchField.Summary);
            text.Add(HtmlText.Plain(row.Html), IndexColumn.Body, SearchField.Any);

            foreach (var words in FactsWords.Of(row.Facts, row.TextLanguage).Concat(FactsWords.Named(row.Facts).SelectMany(named => names[(named, row.TextLanguage)])))
            {
                text.Add(words, IndexColumn.Facts, SearchField.Any);
            }

            texts.Add((row.TextLanguage, text));
        }
    }

    public Guid EntryId { get; }

    public EntryReference Reference { get; }

    public DateOnly Day { get; }

    public IReadOnlyList<string> Tags { get; }

    public IReadOnlyList<IndexedName> Names { get; }

    public IEnumerable<(SiteLanguage Language, IndexedText Text)> Texts => texts;

    public string In(IndexColumn column) => string.Concat(texts.Select(text => text.Text.In(column)));

    public string Keys => string.Join(' ', texts.SelectMany(text => text.Text.Keys).Concat(Facets()));

    private IEnumerable<string> Facets() => [IndexToken.Kind(Reference.Kind), IndexToken.Year(Day.Year), .. Tags.Select(IndexToken.Tag)];
}
