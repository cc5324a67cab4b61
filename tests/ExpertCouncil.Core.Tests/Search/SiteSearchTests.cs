using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Search;

/// <summary>What results hold, on the shipped content.</summary>
public sealed class SiteSearchTests(RealContentSearch site) : IClassFixture<RealContentSearch>
{
    [Fact]
    public async Task Find_ExcludedWord_LeavesOutEveryEntryWithAnyFormOfIt()
    {
        var with = (await AllAsync(new SearchRequest("memorandum", WritingSystem.UzbekLatin))).ToHashSet();
        var excluded = (await AllAsync(new SearchRequest("memorandum -xavfsizlik", WritingSystem.UzbekLatin))).ToHashSet();
        var both = (await AllAsync(new SearchRequest("memorandum xavfsizlik", WritingSystem.UzbekLatin))).ToHashSet();

        Assert.NotEmpty(excluded);
        Assert.ProperSubset(with, excluded);
        Assert.DoesNotContain("meetings/2024-08-28-second-meeting", excluded);
        Assert.Contains("meetings/2024-08-28-second-meeting", both);
    }

    [Theory]
    [InlineData("\"Oliy davlatlararo kengash\"", "\"davlatlararo Oliy kengash\"")]
    [InlineData("“Олий давлатлараро кенгаш”", "“кенгаш Олий”")]
    [InlineData("«Жоғары мемлекетаралық кеңес»", "«мемлекетаралық Жоғары»")]
    public async Task Find_Phrase_FindsTheWordsInTheirOrderOnly(string phrase, string disordered)
    {
        Assert.NotEmpty((await site.FindAsync(phrase)).Hits);
        Assert.Empty((await site.FindAsync(disordered)).Hits);
    }

    [Theory]
    [InlineData("kengash")]
    [InlineData("кеңес отырысы")]
    [InlineData("oʻzbekiston qozogʻiston")]
    [InlineData("savdo")]
    public async Task Find_PageByPage_ShowsEachHitOnceAndAsManyAsCounted(string text)
    {
        var request = new SearchRequest(text, WritingSystem.UzbekLatin) { Size = 3 };
        var paged = await AllAsync(request);
        var atOnce = await AllAsync(request with { Size = 100 });

        Assert.Equal(paged.Distinct(), paged);
        Assert.Equal(atOnce, paged);
        Assert.Equal((await site.FindAsync(request)).Total, paged.Count);
    }

    [Theory]
    [InlineData("kengash")]
    [InlineData("савдо")]
    [InlineData("forum")]
    public async Task Find_WithAFilter_FindsAsManyAsWereCountedForIt(string text)
    {
        var request = new SearchRequest(text, WritingSystem.KazakhCyrillic);
        var counts = (await site.FindAsync(request)).Counts;

        Assert.NotEmpty(counts.Kinds);

        foreach (var (kind, count) in counts.Kinds)
        {
            Assert.Equal(count, await TotalAsync(request with { Kind = kind }));
        }

        foreach (var (language, count) in counts.Languages)
        {
            Assert.Equal(count, await TotalAsync(request with { Language = language }));
        }

        foreach (var (direction, count) in counts.Directions)
        {
            Assert.Equal(count, await TotalAsync(request with { Direction = direction }));
        }

        foreach (var (year, count) in counts.Years)
        {
            Assert.Equal(count, await TotalAsync(request with { Year = year, Kind = EntryKind.News }) + await OthersAsync(request with { Year = year }));
        }
    }

    [Fact]
    public async Task Find_BothLanguagesMatch_ShowsTheReadersOwn()
    {
        var uzbek = await site.FindAsync("forum", WritingSystem.UzbekLatin);
        var kazakh = await site.FindAsync("форум", WritingSystem.KazakhCyrillic);

        Assert.Equal(SiteLanguage.Uzbek, uzbek.Hits[0].Card.Language);
        Assert.Equal(SiteLanguage.Kazakh, kazakh.Hits[0].Card.Language);
    }

    [Fact]
    public async Task Find_OnlyTheOtherLanguageMatches_ShowsThatOne()
    {
        var found = await site.FindAsync("отырыс", WritingSystem.UzbekLatin);

        Assert.Equal(SiteLanguage.Kazakh, found.Hits[0].Card.Language);
        Assert.StartsWith("/kk/", found.Hits[0].Card.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_TypedInTheOtherScript_MarksTheCharactersOfTheText()
    {
        var hit = (await site.FindAsync("йиғилиш иккинчи", WritingSystem.UzbekLatin)).Hits[0];

        Assert.Equal(["ikkinchi", "yigʻilishi"], hit.Title.Where(part => part.IsMatch).Select(part => part.Text));
        Assert.Equal(hit.Card.Title, string.Concat(hit.Title.Select(part => part.Text)));
        Assert.Contains(hit.Excerpt, part => part.IsMatch);
        Assert.InRange(hit.Excerpt.Sum(part => part.Text.Length), 50, 260);
    }

    [Fact]
    public async Task Find_PersonsName_FindsTheMeetingsThePersonTookPartIn() =>
        Assert.Contains("meetings/2024-08-28-second-meeting", await AllAsync(new SearchRequest("Yerkin Tukumov", WritingSystem.UzbekLatin)));

    [Fact]
    public async Task Find_OrganisationsKazakhName_FindsUzbekReportsThatNameIt()
    {
        var found = await site.FindAsync(new SearchRequest("Қазақстанның стратегиялық зерттеулер институты", WritingSystem.KazakhCyrillic) { Language = SiteLanguage.Uzbek, Size = 100 });

        Assert.NotEmpty(found.Hits);
        Assert.True(found.Hits.Any(hit => hit.Card.Kind == EntryKind.News), $"{string.Join(", ", found.Hits.Select(hit => hit.Card.Reference))}; {string.Join(", ", found.Related)}");
        Assert.Contains(found.Related, term => term.Text == "QSTI" && term.Writing == WritingSystem.UzbekLatin);
        Assert.Contains(found.Hits, hit => hit.Excerpt.Any(part => part.IsMatch));
    }

    [Theory]
    [InlineData("ish rejasi", "Жұмыс жоспары")]
    [InlineData("Отырысы", "Yigʻilish")]
    [InlineData("Тұқымов", "Yerkin Tukumov")]
    public async Task Find_KnownTerm_NamesItInTheOtherLanguage(string text, string related) =>
        Assert.Contains(related, (await site.FindAsync(text)).Related.Select(term => term.Text));

    [Theory]
    [InlineData("memorandmu", "memorandum")]
    [InlineData("kengahs", "kengash")]
    [InlineData("ынтымақтасытқ", "ынтымақтастық")]
    public async Task Find_Misspelt_NamesTheNearestQueryThatFinds(string text, string meant)
    {
        var found = await site.FindAsync(text);

        Assert.Empty(found.Hits);
        Assert.Equal(meant, found.DidYouMean);
        Assert.NotEmpty((await site.FindAsync(found.DidYouMean!)).Hits);
    }

    [Fact]
    public async Task Find_NothingNear_NamesNothing() => Assert.Null((await site.FindAsync("zzzzqqqqxxxx")).DidYouMean);

    [Theory]
    [InlineData("ozb")]
    [InlineData("өзб")]
    [InlineData("Арип")]
    [InlineData("ekspertlar keng")]
    [InlineData("smt")]
    public async Task Suggest_BeginningOfAName_NamesPagesOfTheReader(string typed)
    {
        var suggestions = await site.SuggestAsync(typed);

        Assert.InRange(suggestions.Count, 1, 8);
        Assert.All(suggestions, suggestion => Assert.True(suggestion.Address?.StartsWith("/uz/", StringComparison.Ordinal) ?? true));
        Assert.Equal(suggestions.Distinct(), suggestions);
    }

    [Fact]
    public async Task Suggest_Person_LeadsToThePersonsPage() =>
        Assert.Equal(("Eldor Aripov", "/uz/shaxslar/eldor-aripov"), (await site.SuggestAsync("eld"))[0] is var first ? (first.Text, first.Address) : default);

    private async Task<int> TotalAsync(SearchRequest request)
    {
        var total = (await site.FindAsync(request)).Total;

        Assert.Equal(total, (await AllAsync(request)).Count);

        return total;
    }

    private async Task<int> OthersAsync(SearchRequest request)
    {
        var total = 0;

        foreach (var kind in EntryKinds.All.Where(kind => kind != EntryKind.News))
        {
            total += (await site.FindAsync(request with { Kind = kind })).Total;
        }

        return total;
    }

    private async Task<List<string>> AllAsync(SearchRequest request)
    {
        var keys = new List<string>();
        SearchPlace? place = null;

        do
        {
            var found = await site.FindAsync(request with { After = place });
            keys.AddRange(found.Hits.Select(hit => hit.Card.Reference.ToString()));
            place = found.Next;
        }
        while (place is not null);

        return keys;
    }
}
