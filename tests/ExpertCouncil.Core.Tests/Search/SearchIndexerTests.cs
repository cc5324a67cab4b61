using System.Text;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Language;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Tests.Search;

/// <summary>The index holds what is public, from the moment it is and not a moment longer.</summary>
public sealed class SearchIndexerTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Edit_UnpublishedDraft_IsNotFound()
    {
        await ImportAsync("Kengash savdoni muhokama qildi.");

        await site.EditAsync("news/report", entry => entry.In(SiteLanguage.Uzbek)!.Write(TestEntries.Text("Qurilish boshlandi."), TestEntries.Author, TestEntries.Now));

        Assert.Equal(0, await CountAsync("qurilish"));
        Assert.Equal(1, await CountAsync("savdo"));
    }

    [Fact]
    public async Task Withdraw_PublishedText_IsGoneFromEverySearchTable()
    {
        await ImportAsync("Gʻaroyibot haqida soʻz.");
        Assert.Equal(1, await CountAsync("gʻaroyibot"));

        foreach (var language in SiteLanguages.All)
        {
            await site.EditAsync("news/report", entry => entry.In(language)!.Withdraw(TestEntries.Reviewer, TestEntries.Now, "Xato"));
        }

        Assert.Equal(0, await CountAsync("gʻaroyibot"));
        Assert.DoesNotContain("aroyibot", await DumpAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdraw_OneLanguage_LeavesTheOther()
    {
        await ImportAsync("Savdo.");

        await site.EditAsync("news/report", entry => entry.In(SiteLanguage.Uzbek)!.Withdraw(TestEntries.Reviewer, TestEntries.Now, "Xato"));

        Assert.Equal(0, await CountAsync("sarlavha"));
        Assert.Equal(1, await CountAsync("тақырып"));
    }

    [Fact]
    public async Task Publish_RolledBack_LeavesRowsAndIndexAsTheyWere()
    {
        await ImportAsync("Savdo.");
        var before = await DumpAsync();
        await using var store = site.Open();
        await using (var transaction = await store.Database.BeginTransactionAsync())
        {
            var row = await store.PublishedTexts.SingleAsync(text => text.Language == SiteLanguage.Uzbek && text.Script == Script.Latin);
            row.Title = "Temiryoʻl";
            await store.SaveChangesAsync();
            Assert.NotEmpty((await new SiteSearch(store, new WordKeyCache()).FindAsync(new SearchRequest("temiryoʻl", WritingSystem.UzbekLatin), default)).Hits);
            await transaction.RollbackAsync();
        }

        Assert.Equal(before, await DumpAsync());
        Assert.Equal(0, await CountAsync("temiryoʻl"));
    }

    [Fact]
    public async Task Publish_ChangedText_FindsTheNewWordsAndNotTheOld()
    {
        await ImportAsync("Savdo.");

        site.Content.WithNews("report", body: "Temiryoʻl.");
        await site.ImportAsync();

        Assert.Equal(1, await CountAsync("temiryoʻl"));
        Assert.Equal(0, await CountAsync("savdo"));
    }

    [Fact]
    public async Task Publish_PersonAfterTheMeeting_MeetingIsFoundByTheName()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();
        site.Content.Replace("people/eldor-aripov/uz.md", "Sarlavha", "Botirjon Qodirov");
        await site.ImportAsync();

        var found = await FindAsync("botirjon qodirov");

        Assert.Contains("meetings/second", found.Hits.Select(hit => hit.Card.Reference.ToString()));
        Assert.Equal("people/eldor-aripov", found.Hits[0].Card.Reference.ToString());
    }

    [Fact]
    public async Task Rebuild_AnyStore_EqualsWhatPublicationLeft()
    {
        site.Content.WithEveryKind().WithNews("other", body: "Savdo oʻsdi.");
        await site.ImportAsync();
        site.Content.WithNews("other", TestContent.NewsFacts.Replace("2024-08-28", "2019-01-02", StringComparison.Ordinal), "Savdo kamaydi.");
        await site.ImportAsync();
        var before = await DumpAsync();

        await using (var store = site.Open())
        {
            Assert.NotNull(await new SearchIndexer(store).EnsureAsync(default));
            Assert.Null(await new SearchIndexer(store).EnsureAsync(default));
        }

        Assert.NotEmpty(before);
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task Rebuild_EmptyIndex_FindsAgain()
    {
        await ImportAsync("Savdo.");
        await using var store = site.Open();
        await store.Database.ExecuteSqlAsync($"INSERT INTO SearchIndex (SearchIndex) VALUES ('delete-all')");
        await store.Database.ExecuteSqlAsync($"DELETE FROM SearchEntries");
        Assert.Equal(0, await CountAsync("savdo"));

        Assert.Equal(1, await new SearchIndexer(store).RebuildAsync(default));

        Assert.Equal(1, await CountAsync("savdo"));
    }

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private async Task ImportAsync(string body)
    {
        site.Content.WithTags().WithNews("report", body: body);
        Assert.Empty((await site.ImportAsync()).Faults);
    }

    private async Task<SearchResults> FindAsync(string text)
    {
        await using var store = site.Open();

        return await new SiteSearch(store, new WordKeyCache()).FindAsync(new SearchRequest(text, WritingSystem.UzbekLatin), default);
    }

    private async Task<int> CountAsync(string text) => (await FindAsync(text)).Total;

    /// <summary>What the index says, whatever numbers its rows of words have.</summary>
    private async Task<string> DumpAsync()
    {
        string[] questions =
        [
            "SELECT Row, EntryId, Kind, Tags FROM SearchEntries ORDER BY 1",
            "SELECT Language, Spelling, Key, Typed, Backwards, Entries FROM SearchWords ORDER BY 1, 2",
            "SELECT Row, Owner, Item, Language, Text FROM SearchNames ORDER BY 1",
            "SELECT term, col, doc, offset FROM temp.terms ORDER BY 1, 2, 3, 4",
            "SELECT term, col, doc, offset FROM temp.names ORDER BY 1, 2, 3, 4",
        ];
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = site.Folder.Database, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, SearchIndex, instance); CREATE VIRTUAL TABLE temp.names USING fts5vocab(main, SearchNameKeys, instance);";
        await command.ExecuteNonQueryAsync();
        var dump = new StringBuilder();

        foreach (var question in questions)
        {
#pragma warning disable CA2100 // One of the constants above.
            command.CommandText = question;
#pragma warning restore CA2100
            await using var rows = await command.ExecuteReaderAsync();

            while (await rows.ReadAsync())
            {
                var values = new object[rows.FieldCount];
                rows.GetValues(values);
                dump.AppendJoin(" | ", values).Append('\n');
            }
        }

        return dump.ToString();
    }
}
