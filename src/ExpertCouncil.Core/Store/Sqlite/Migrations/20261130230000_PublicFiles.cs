using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ExpertCouncil.Core.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PublicFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Rows written before this name no files, and every file beside them came from content files and was served: so it stays until they are written again.
            migrationBuilder.Sql(
                """
                INSERT INTO "PublishedFacets" ("TextId", "Name", "Value")
                SELECT t."Id", 'file', m."Sha256" || '/' || m."Name"
                FROM "PublishedTexts" AS t
                JOIN "MediaFiles" AS m ON m."EntryId" = t."EntryId"
                WHERE t."WithdrawnAt" IS NULL
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DELETE FROM "PublishedFacets" WHERE "Name" = 'file'""");
        }
    }
}
