namespace ExpertCouncil.Core.Store.Sqlite;

/// <summary>The words of all working titles, as only SQLite's own tables can hold them. Made empty: <see cref="Listing.ListingRebuild"/> fills them.</summary>
internal static class ListingTables
{
    public const string Make =
        """
        CREATE TABLE EntryTitles ("Row" INTEGER NOT NULL PRIMARY KEY, EntryId TEXT NOT NULL);
        CREATE UNIQUE INDEX IX_EntryTitles_Entry ON EntryTitles (EntryId);
        CREATE VIRTUAL TABLE EntryTitleKeys USING fts5(Keys, content='', contentless_delete=1, tokenize='ascii', prefix='4 5 6');
        CREATE TABLE ListingState (Rules INTEGER NOT NULL);
        """;

    public const string Drop =
        """
        DROP TABLE ListingState;
        DROP TABLE EntryTitleKeys;
        DROP TABLE EntryTitles;
        """;
}
