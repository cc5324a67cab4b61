using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using Microsoft.Data.Sqlite;

namespace ExpertCouncil.Core.Search;

/// <summary>Writes names in the order they are suggested in: people and organisations, terms, then titles, each newest first.</summary>
internal sealed class NameTable(SqliteConnection connection) : IDisposable
{
    public const int RankShift = 56;
    private const int PlaceBits = 12;
    private const string TagOwner = "tag:";

    private readonly IndexCommand find = new(connection, "SELECT Row, Text FROM SearchNames WHERE Owner = ?1 ORDER BY Item, Language, Text");
    private readonly IndexCommand findTags = new(connection, "SELECT Row FROM SearchNames WHERE Owner >= 'tag:' AND Owner < 'tag;'");
    private readonly IndexCommand add = new(connection, "INSERT INTO SearchNames (Row, Owner, Item, Language, Text) VALUES (?1, ?2, ?3, ?4, ?5)");
    private readonly IndexCommand addKeys = new(connection, "INSERT INTO SearchNameKeys (rowid, Keys) VALUES (?1, ?2)");
    private readonly IndexCommand drop = new(connection, "DELETE FROM SearchNames WHERE Row = ?1");
    private readonly IndexCommand dropKeys = new(connection, "DELETE FROM SearchNameKeys WHERE rowid = ?1");

    public IReadOnlyList<string> Of(string owner) => find.List(reader => reader.GetString(1), owner);

    public void Write(string owner, long row, IEnumerable<IndexedName> names)
    {
        var place = 0L;

        foreach (var name in names.Take(1 << PlaceBits))
        {
            Add(((long)name.Rank << RankShift) | (row << PlaceBits) | place++, owner, name);
        }
    }

    public void WriteTags(IReadOnlyList<Tag> tags)
    {
        findTags.List(reader => reader.GetInt64(0)).ForEach(Remove);
        var place = (long)NameRank.Term << RankShift;

        foreach (var tag in tags)
        {
            foreach (var language in SiteLanguages.All)
            {
                Add(place++, TagOwner + tag.Key, new IndexedName(0, NameRank.Term, language, tag.Name.In(language)));
            }
        }
    }

    public void Remove(string owner) => find.List(reader => reader.GetInt64(0), owner).ForEach(Remove);

    public void Dispose()
    {
        foreach (var command in new[] { find, findTags, add, addKeys, drop, dropKeys })
        {
            command.Dispose();
        }
    }

    private void Add(long row, string owner, IndexedName name)
    {
        add.Run(row, owner, name.Item, (int)name.Language, name.Text);
        addKeys.Run(row, name.Keys());
    }

    private void Remove(long row)
    {
        drop.Run(row);
        dropKeys.Run(row);
    }
}
