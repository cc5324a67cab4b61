using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Desk;

/// <summary>The desk as each request has it: a unit of work of its own for each call.</summary>
internal static class TestDesk
{
    public static readonly EntryReference Navruz = new(EntryKind.News, "navruz");

    extension(TestStore site)
    {
        public Conflicts ConflictsOf(CouncilStore store) => new(store, TestStore.PublisherOf(store), site.Folder, site.Time);

        public Task<T> AtDeskAsync<T>(Func<EditorialDesk, Task<T>> act) => site.ReadAsync(store => act(DeskOf(store, site.Time)));

        public async Task<Entry> EntryAsync(EntryReference reference) => (await site.AtDeskAsync(desk => desk.FindAsync(reference, default)))!.Entry;

        public async Task<DeskEntry> FindAsync() => (await site.AtDeskAsync(desk => desk.FindAsync(Navruz, default)))!;

        public async Task<TextEdit> EditOfAsync(SiteLanguage language, Func<string, string>? body = null) => EditOf((await site.FindAsync()).Entry, language, body);

        public Task<SaveOutcome> SaveAsync(EntryEdit edit, Actor? by = null) => site.AtDeskAsync(desk => desk.SaveAsync(edit, by ?? Author, default));

        public Task<SaveOutcome> SaveAsync(params TextEdit[] texts) => site.SaveAsync(new EntryEdit(Navruz) { Texts = texts });

        public Task<VerbOutcome> CarryOutAsync(Verb verb, Actor by, params SiteLanguage[] languages) =>
            site.AtDeskAsync(desk => desk.CarryOutAsync(new VerbOrder(Navruz, verb, languages, "sabab", site.Time.GetUtcNow().AddHours(1)), by, default));

        /// <summary>The two texts of a news item, as imported from files: both public, both in step.</summary>
        public async Task WithNewsAsync(string key = "navruz", string body = "Kirish.\n\n## Bir\n\nBirinchi.\n\n## Ikki\n\nIkkinchi.")
        {
            site.Content.WithTags().WithNews(key, body: body);
            Assert.Empty((await site.ImportAsync()).Faults);
        }

        public async Task PublishAsync(params SiteLanguage[] languages)
        {
            Assert.Empty((await site.CarryOutAsync(Verb.Submit, Author, languages)).Hindrances);
            Assert.Empty((await site.CarryOutAsync(Verb.Approve, Reviewer, languages)).Hindrances);
            Assert.Empty((await site.CarryOutAsync(Verb.Publish, Reviewer, languages)).Hindrances);
        }
    }

    public static EditorialDesk DeskOf(CouncilStore store, TimeProvider time) => new(store, TestStore.PublisherOf(store), new Readiness(store), time);

    /// <summary>An edit of what stands there now.</summary>
    public static TextEdit EditOf(Entry entry, SiteLanguage language, Func<string, string>? body = null)
    {
        var working = entry.In(language)!.Working!;

        return new TextEdit(language, working.Title, working.Summary, body is null ? working.Body : body(working.Body)) { BasedOn = working.Number };
    }
}
