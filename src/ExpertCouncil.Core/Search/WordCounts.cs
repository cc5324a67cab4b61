using System.Runtime.InteropServices;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Keys;
using Microsoft.Data.Sqlite;

namespace ExpertCouncil.Core.Search;

/// <summary>
/// How many entries hold each spelling: what is begun or misspelt is completed from it, and what is typed without the language's letters leads through it to the
/// stems of the texts. A word leaves with the last entry that holds it, and its stems with it.
/// </summary>
internal sealed class WordCounts(SqliteConnection connection) : IDisposable
{
    private readonly IndexCommand add = new(
        connection,
        "INSERT INTO SearchWords (Language, Spelling, Key, Typed, Backwards, Entries) VALUES (?1, ?2, ?3, ?4, ?5, 1) ON CONFLICT (Language, Spelling) DO UPDATE SET Entries = Entries + 1 RETURNING Id, Entries");

    private readonly IndexCommand take = new(connection, "UPDATE SearchWords SET Entries = Entries - 1 WHERE Id = ?1");
    private readonly IndexCommand drop = new(connection, "DELETE FROM SearchWords WHERE Id = ?1 AND Entries < 1 RETURNING Language, Spelling");
    private readonly IndexCommand addStem = new(
        connection,
        "INSERT INTO SearchStems (Language, Typed, Stem, Words) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (Language, Typed, Stem) DO UPDATE SET Words = Words + ?4");

    private readonly IndexCommand takeStem = new(connection, "UPDATE SearchStems SET Words = Words - 1 WHERE Language = ?1 AND Typed = ?2 AND Stem = ?3");
    private readonly IndexCommand dropStem = new(connection, "DELETE FROM SearchStems WHERE Language = ?1 AND Typed = ?2 AND Stem = ?3 AND Words < 1");

    private Dictionary<(SiteLanguage Language, string Spelling), Counted>? gathered;
    private Dictionary<(SiteLanguage Language, string Typed, string Stem), int> stems = [];

    /// <summary>Counts in memory until <see cref="Write()"/>: word by word, an index made anew writes each page of the table thousands of times.</summary>
    public void Gather() => gathered = [];

    public void Write()
    {
        using var insert = new IndexCommand(
            connection, "INSERT INTO SearchWords (Id, Language, Spelling, Key, Typed, Backwards, Entries) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");

        foreach (var ((language, spelling), word) in (gathered ?? []).OrderBy(word => word.Value.Id))
        {
            insert.Run(word.Id, (int)language, spelling, word.Key, word.Typed, Backwards(word.Typed), word.Entries);
        }

        foreach (var ((language, typed, stem), words) in stems.OrderBy(stem => stem.Key.Language).ThenBy(stem => stem.Key.Typed, StringComparer.Ordinal))
        {
            addStem.Run((int)language, typed, stem, words);
        }

        (gathered, stems) = (null, []);
    }

    /// <returns>What <see cref="Discount"/> needs to take them back, whatever the rules of keys are by then.</returns>
    public byte[] Count(IEnumerable<(SiteLanguage Language, string Spelling, WordKeys Keys)> words)
    {
        var ids = new SortedSet<long>();

        foreach (var (language, spelling, keys) in words)
        {
            // Nobody misspells a number so that a machine could tell.
            if (spelling.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                ids.Add(gathered is null ? Add(language, spelling, keys) : Gather(language, spelling, keys));
            }
        }

        return Write(ids);
    }

    public void Discount(byte[] counted)
    {
        using var reader = new BinaryReader(new MemoryStream(counted));

        for (var id = 0L; reader.BaseStream.Position < counted.Length;)
        {
            id += reader.Read7BitEncodedInt64();
            take.Run(id);

            foreach (var (language, spelling) in drop.List(row => ((SiteLanguage)row.GetInt32(0), row.GetString(1)), id))
            {
                foreach (var (typed, stem) in StemsOf(SearchKeys.Of(spelling, language), language))
                {
                    takeStem.Run((int)language, typed, stem);
                    dropStem.Run((int)language, typed, stem);
                }
            }
        }
    }

    public void Dispose()
    {
        add.Dispose();
        take.Dispose();
        drop.Dispose();
        addStem.Dispose();
        takeStem.Dispose();
        dropStem.Dispose();
    }

    internal static string Backwards(string key) => string.Create(key.Length, key, (letters, forwards) =>
    {
        forwards.CopyTo(letters);
        letters.Reverse();
    });

    private static IEnumerable<(string Typed, string Stem)> StemsOf(WordKeys keys, SiteLanguage language) =>
        keys.AllStems().Select(stem => (SearchKeys.Of(stem, language).Typed, stem));

    private long Add(SiteLanguage language, string spelling, WordKeys keys)
    {
        var (id, entries) = add.List(row => (row.GetInt64(0), row.GetInt64(1)), (int)language, spelling, keys.Exact, keys.Typed, Backwards(keys.Typed)).Single();

        if (entries == 1)
        {
            foreach (var (typed, stem) in StemsOf(keys, language))
            {
                addStem.Run((int)language, typed, stem, 1);
            }
        }

        return id;
    }

    private long Gather(SiteLanguage language, string spelling, WordKeys keys)
    {
        if (!gathered!.TryGetValue((language, spelling), out var word))
        {
            gathered.Add((language, spelling), word = new Counted(gathered.Count + 1, keys.Exact, keys.Typed));

            foreach (var (typed, stem) in StemsOf(keys, language))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(stems, (language, typed, stem), out _)++;
            }
        }

        word.Entries++;

        return word.Id;
    }

    private sealed record Counted(long Id, string Key, string Typed)
    {
        public int Entries { get; set; }
    }

    private static byte[] Write(SortedSet<long> ids)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        var last = 0L;

        foreach (var id in ids)
        {
            writer.Write7BitEncodedInt64(id - last);
            last = id;
        }

        writer.Flush();

        return bytes.ToArray();
    }
}
