using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Pages;

/// <summary>Entries made public as the content files would make them, beside the real ones.</summary>
internal static class TestPublication
{
    /// <summary>Publishes an entry whose slug in each language is <c>key-uz</c> or <c>key-kk</c>; then does what else is asked and writes it anew.</summary>
    public static Task<int> PublishAsync(
        this SiteFixture site, EntryKind kind, string key, EntryFacts facts, IReadOnlyDictionary<SiteLanguage, string> bodies, Action<Entry>? then = null) =>
        site.OnStoreAsync(async (services, store) =>
        {
            var publisher = services.GetRequiredService<Publisher>();
            var now = site.Clock.GetUtcNow();
            var entry = Entry.Create(kind, key, Guid.CreateVersion7(), facts, Actor.ContentFiles, now);

            foreach (var (language, body) in bodies)
            {
                var draft = new TextDraft($"Sinov {key}", "Sinov uchun qisqa mazmun.", body);
                var text = entry.Begin(language, $"{key}-{language.Code()}", draft, Actor.ContentFiles, now);
                text.Submit(Actor.ContentFiles, now);
                text.Approve(Actor.ContentFiles, now);
                text.Publish(Actor.ContentFiles, now);
            }

            store.Entries.Add(entry);
            await publisher.WriteAsync(entry, CancellationToken.None);
            await store.SaveChangesAsync();
            then?.Invoke(entry);
            await publisher.WriteAsync(entry, CancellationToken.None);

            return await store.SaveChangesAsync();
        });

    /// <summary>Withdraws the text of a published entry, as the desk would.</summary>
    public static Task<int> WithdrawAsync(this SiteFixture site, string key, SiteLanguage language) => site.OnStoreAsync(async (services, store) =>
    {
        var entry = await store.Entries.Include(entry => entry.Translations).ThenInclude(text => text.Revisions).SingleAsync(entry => entry.Key == key);
        entry.In(language)!.Withdraw(Actor.ContentFiles, site.Clock.GetUtcNow(), "Xato");
        await services.GetRequiredService<Publisher>().WriteAsync(entry, CancellationToken.None);

        return await store.SaveChangesAsync();
    });
}
