using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ExpertCouncil.Core.Store.Sqlite.Migrations
{
    /// <summary>The index of the search: derived from the published rows, so it is made empty and filled at the next start.</summary>
    public partial class SearchIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            CREATE VIRTUAL TABLE SearchIndex USING fts5(Title, Summary, Body, Facts, Keys, content='', contentless_delete=1, tokenize='ascii');
            CREATE TABLE SearchEntries (
                Row INTEGER NOT NULL PRIMARY KEY,
                EntryId TEXT NOT NULL,
                Kind INTEGER NOT NULL,
                Tags TEXT NOT NULL,
                Words BLOB NOT NULL);
            CREATE UNIQUE INDEX IX_SearchEntries_Entry ON SearchEntries (EntryId);
            CREATE TABLE SearchWords (
                Id INTEGER NOT NULL PRIMARY KEY,
                Language INTEGER NOT NULL,
                Spelling TEXT NOT NULL,
                Key TEXT NOT NULL,
                Typed TEXT NOT NULL,
                Backwards TEXT NOT NULL,
                Entries INTEGER NOT NULL);
            CREATE UNIQUE INDEX IX_SearchWords_Spelling ON SearchWords (Language, Spelling);
            CREATE INDEX IX_SearchWords_Typed ON SearchWords (Language, Typed);
            CREATE INDEX IX_SearchWords_Backwards ON SearchWords (Language, Backwards);
            CREATE TABLE SearchStems (
                Language INTEGER NOT NULL,
                Typed TEXT NOT NULL,
                Stem TEXT NOT NULL,
                Words INTEGER NOT NULL,
                PRIMARY KEY (Language, Typed, Stem)) WITHOUT ROWID;
            CREATE VIRTUAL TABLE SearchNameKeys USING fts5(Keys, content='', contentless_delete=1, tokenize='ascii', prefix='4 5 6');
            CREATE TABLE SearchNames (
                Row INTEGER NOT NULL PRIMARY KEY,
                Owner TEXT NOT NULL,
                Item INTEGER NOT NULL,
                Language INTEGER NOT NULL,
                Text TEXT NOT NULL);
            CREATE INDEX IX_SearchNames_Owner ON SearchNames (Owner, Item);
            CREATE TABLE SearchState (Rules INTEGER NOT NULL);
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            DROP TABLE SearchState;
            DROP TABLE SearchNames;
            DROP TABLE SearchNameKeys;
            DROP TABLE SearchStems;
            DROP TABLE SearchWords;
            DROP TABLE SearchEntries;
            DROP TABLE SearchIndex;
            """);
    }
}
