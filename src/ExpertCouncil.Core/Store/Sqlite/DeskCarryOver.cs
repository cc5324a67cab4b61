namespace ExpertCouncil.Core.Store.Sqlite;

/// <summary>What a store from before the desk holds, in the desk's terms. Apart from the migration, which only makes the columns.</summary>
internal static class DeskCarryOver
{
    public const string Sql =
        """
        UPDATE Entries SET LiveFacts = Facts
        WHERE EXISTS (SELECT 1 FROM Translations t WHERE t.EntryId = Entries.Id AND t.LiveNumber IS NOT NULL);

        UPDATE Entries SET FactsAuthor = (SELECT e."By" FROM EditorialEvents e WHERE e.EntryId = Entries.Id AND e.FactsAfter IS NOT NULL ORDER BY e.Sequence DESC LIMIT 1)
        WHERE LiveFacts IS NULL;

        UPDATE Translations SET
            CheckedAgainst = (SELECT o.WorkingNumber FROM Translations o WHERE o.EntryId = Translations.EntryId AND o.Id <> Translations.Id),
            LiveCheckedAgainst = (SELECT o.LiveNumber FROM Translations o WHERE o.EntryId = Translations.EntryId AND o.Id <> Translations.Id);

        UPDATE Translations SET Notes = '[]' WHERE Notes = '';
        UPDATE PublishedTexts SET Notes = '[]' WHERE Notes = '';
        UPDATE Tags SET FormerSlugs = '[]' WHERE FormerSlugs = '';

        INSERT INTO JournalHead (Id, Sequence, Hash)
        SELECT 1, coalesce(max(Sequence), 0), coalesce((SELECT Hash FROM EditorialEvents ORDER BY Sequence DESC LIMIT 1), '') FROM EditorialEvents;
        """;
}
