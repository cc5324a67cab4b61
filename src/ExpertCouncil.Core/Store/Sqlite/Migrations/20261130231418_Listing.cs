using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ExpertCouncil.Core.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Listing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Author",
                table: "Translations",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "AuthorId",
                table: "Translations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Condition",
                table: "Translations",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Missing");

            migrationBuilder.AddColumn<string>(
                name: "Title",
                table: "Translations",
                type: "TEXT",
                maxLength: 160,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "TitleKey",
                table: "Translations",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "WrittenAt",
                table: "Translations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Claim",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Day",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DueOn",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kazakh",
                table: "Entries",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Missing");

            migrationBuilder.AddColumn<bool>(
                name: "KazakhIsNew",
                table: "Entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "KazakhIsStale",
                table: "Entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "OfKazakhstan",
                table: "Entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "OfUzbekistan",
                table: "Entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Plan",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Tags",
                table: "Entries",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Uzbek",
                table: "Entries",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Missing");

            migrationBuilder.AddColumn<bool>(
                name: "UzbekIsNew",
                table: "Entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "UzbekIsStale",
                table: "Entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "WrittenAt",
                table: "Entries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Translations_Author",
                table: "Translations",
                columns: new[] { "AuthorId", "EntryId" });

            migrationBuilder.CreateIndex(
                name: "IX_Translations_Condition",
                table: "Translations",
                columns: new[] { "Condition", "AuthorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Translations_Slug",
                table: "Translations",
                columns: new[] { "Slug", "Language" });

            migrationBuilder.CreateIndex(
                name: "IX_Translations_StaleSince",
                table: "Translations",
                column: "StaleSince",
                filter: "\"StaleSince\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Translations_TitleKey",
                table: "Translations",
                columns: new[] { "TitleKey", "EntryId" });

            migrationBuilder.CreateIndex(
                name: "IX_Entries_Claim",
                table: "Entries",
                column: "Claim",
                filter: "\"Claim\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Entries_DueOn",
                table: "Entries",
                column: "DueOn",
                filter: "\"DueOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Entries_Newest",
                table: "Entries",
                columns: new[] { "Day", "WrittenAt", "Kind", "Key", "Uzbek", "Kazakh", "UzbekIsStale", "KazakhIsStale", "OfUzbekistan", "OfKazakhstan", "Tags", "Id" },
                descending: new[] { true, true, false, false, false, false, false, false, false, false, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_Entries_Plan",
                table: "Entries",
                column: "Plan",
                filter: "\"Plan\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Entries_Shape",
                table: "Entries",
                columns: new[] { "Kind", "Uzbek", "Kazakh", "UzbekIsStale", "KazakhIsStale", "UzbekIsNew", "KazakhIsNew", "WrittenAt", "OfUzbekistan", "OfKazakhstan", "Tags", "Key", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Entries_Tags",
                table: "Entries",
                column: "Tags");

            migrationBuilder.CreateIndex(
                name: "IX_Entries_WrittenAt",
                table: "Entries",
                columns: new[] { "WrittenAt", "Kind", "Key", "Id" },
                descending: new[] { true, false, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_EditorialEvents_At",
                table: "EditorialEvents",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_EditorialEvents_Person",
                table: "EditorialEvents",
                columns: new[] { "ById", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_EditorialEvents_Verb",
                table: "EditorialEvents",
                columns: new[] { "Verb", "Sequence" });

            migrationBuilder.Sql(ListingTables.Make);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(ListingTables.Drop);

            migrationBuilder.DropIndex(
                name: "IX_Translations_Author",
                table: "Translations");

            migrationBuilder.DropIndex(
                name: "IX_Translations_Condition",
                table: "Translations");

            migrationBuilder.DropIndex(
                name: "IX_Translations_Slug",
                table: "Translations");

            migrationBuilder.DropIndex(
                name: "IX_Translations_StaleSince",
                table: "Translations");

            migrationBuilder.DropIndex(
                name: "IX_Translations_TitleKey",
                table: "Translations");

            migrationBuilder.DropIndex(
                name: "IX_Entries_Claim",
                table: "Entries");

            migrationBuilder.DropIndex(
                name: "IX_Entries_DueOn",
                table: "Entries");

            migrationBuilder.DropIndex(
                name: "IX_Entries_Newest",
                table: "Entries");

            migrationBuilder.DropIndex(
                name: "IX_Entries_Plan",
                table: "Entries");

            migrationBuilder.DropIndex(
                name: "IX_Entries_Shape",
                table: "Entries");

            migrationBuilder.DropIndex(
                name: "IX_Entries_Tags",
                table: "Entries");

            migrationBuilder.DropIndex(
                name: "IX_Entries_WrittenAt",
                table: "Entries");

            migrationBuilder.DropIndex(
                name: "IX_EditorialEvents_At",
                table: "EditorialEvents");

            migrationBuilder.DropIndex(
                name: "IX_EditorialEvents_Person",
                table: "EditorialEvents");

            migrationBuilder.DropIndex(
                name: "IX_EditorialEvents_Verb",
                table: "EditorialEvents");

            migrationBuilder.DropColumn(
                name: "Author",
                table: "Translations");

            migrationBuilder.DropColumn(
                name: "AuthorId",
                table: "Translations");

            migrationBuilder.DropColumn(
                name: "Condition",
                table: "Translations");

            migrationBuilder.DropColumn(
                name: "Title",
                table: "Translations");

            migrationBuilder.DropColumn(
                name: "TitleKey",
                table: "Translations");

            migrationBuilder.DropColumn(
                name: "WrittenAt",
                table: "Translations");

            migrationBuilder.DropColumn(
                name: "Claim",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Day",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "DueOn",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Kazakh",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "KazakhIsNew",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "KazakhIsStale",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "OfKazakhstan",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "OfUzbekistan",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Plan",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Tags",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Uzbek",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "UzbekIsNew",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "UzbekIsStale",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "WrittenAt",
                table: "Entries");
        }
    }
}
