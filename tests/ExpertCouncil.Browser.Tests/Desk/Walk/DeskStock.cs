using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Reports;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using ExpertCouncil.Web.Tests;
using ExpertCouncil.Web.Tests.Pages.Admin;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Browser.Tests.Desk.Walk;

/// <summary>Something to show on every page of the desk: texts in every state, and what waits for the people there.</summary>
/// <param name="site">The portal.</param>
/// <param name="name">Tells the stock of one walk from another's.</param>
internal sealed class DeskStock(SiteFixture site, string name)
{
    public EntryReference Draft { get; private set; }

    public EntryReference InReview { get; private set; }

    public EntryReference Approved { get; private set; }

    public EntryReference Scheduled { get; private set; }

    public EntryReference Public { get; private set; }

    public EntryReference Withdrawn { get; private set; }

    /// <summary>Its Uzbek text was changed since, so it has two revisions and the Kazakh one is behind.</summary>
    public EntryReference Stale { get; private set; }

    public EntryReference Disputed { get; private set; }

    public string InvitationLink { get; private set; } = "";

    public string PreviewLink { get; private set; } = "";

    /// <summary>One of the real entries of a kind.</summary>
    public IReadOnlyDictionary<EntryKind, EntryReference> Real { get; private set; } = new Dictionary<EntryKind, EntryReference>();

    public string Path => $"{Disputed}/uz.md";

    public async Task FillAsync()
    {
        var now = site.Clock.GetUtcNow();
        Draft = await AddAsync("draft");
        InReview = await AddAsync("review", DeskNews.InReview(site));
        Approved = await AddAsync("approved", DeskNews.Approved(site));
        Public = await AddAsync("public", DeskNews.Published(site));
        Withdrawn = await AddAsync("withdrawn", DeskNews.Published(site) + (entry => entry.In(SiteLanguage.Uzbek)!.Withdraw(DeskNews.Reviewer, now, "Manbada xato bor edi")));
        Scheduled = await AddAsync("scheduled", DeskNews.Approved(site) + (entry => entry.In(SiteLanguage.Uzbek)!.Schedule(now.AddDays(1), DeskNews.Reviewer, now)));
        await AddAsync("kept-back", DeskNews.Approved(site) + (entry => entry.In(SiteLanguage.Uzbek)!.Schedule(now.AddHours(-1), DeskNews.Reviewer, now.AddDays(-1))), summary: "");
        Stale = await AddAsync("stale", DeskNews.Published(site));
        await RewriteAsync(Stale, "Matn oʻzgardi va uzaydi.");
        Disputed = await AddAsync("disputed", DeskNews.Published(site));
        await site.OnStoreAsync(DisputeAsync);
        await site.OnStoreAsync((services, _) => services.GetRequiredService<MistakeLetterbox>().SendAsync(
            Public, WritingSystem.UzbekLatin, new MistakeLetter("Matn", "Matn.", $"Bu yerda xato bor ({name})."), CancellationToken.None));
        InvitationLink = DeskLinks.InvitationOf(await site.OnStoreAsync((services, _) => services.GetRequiredService<Invitations>().AddAsync(
            new NewPerson($"{name}@council.test", "Aziza Karimova", Rights.Full with { Role = Role.Author }, WritingSystem.Source(name == "kk" ? SiteLanguage.Kazakh : SiteLanguage.Uzbek)),
            NewAccounts.CommandLine)));
        PreviewLink = DeskLinks.SharedPreview(site.Services.GetRequiredService<PreviewLinks>().Make(Draft));
        Real = await site.OnStoreAsync(async (_, store) => (await store.Entries.AsNoTracking().OrderBy(entry => entry.Key).ToListAsync())
            .GroupBy(entry => entry.Kind).ToDictionary(group => group.Key, group => group.First().Reference));
    }

    /// <summary>Somebody else saves the Uzbek text.</summary>
    public Task<SaveOutcome> RewriteAsync(EntryReference entry, string body) => site.OnStoreAsync((services, _) => services.GetRequiredService<EditorialDesk>().SaveAsync(
        new EntryEdit(entry) { Texts = [new TextEdit(SiteLanguage.Uzbek, $"Sinov {entry.Key}", "Boshqa mazmun.", body) { BasedOn = 1, ChangeNote = "Yangi" }] },
        DeskNews.Writer,
        CancellationToken.None));

    /// <summary>A passkey nobody can use, to be shown.</summary>
    public Task AddPasskeyAsync(TestPerson person) => site.OnStoreAsync(async (services, _) =>
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        var account = (await accounts.FindByIdAsync(person.Id.ToString()))!;
        var passkey = new UserPasskeyInfo([1, 2, (byte)name.Length, (byte)name[0]], [1], site.Clock.GetUtcNow(), 1, [], true, false, false, [1], [1]) { Name = "Telefon" };

        return await accounts.AddOrUpdatePasskeyAsync(account, passkey);
    });

    private Task<EntryReference> AddAsync(string state, Action<Entry>? then = null, string summary = "Qisqa mazmun.") => site.AddNewsAsync($"walk-{name}-{state}", then, summary);

    private async Task<int> DisputeAsync(IServiceProvider services, Core.Store.CouncilStore store)
    {
        var entry = await store.Entries.SingleAsync(entry => entry.Kind == EntryKind.News && entry.Key == Disputed.Key);
        store.ImportConflicts.Add(new ImportConflict
        {
            Path = Path,
            EntryId = entry.Id,
            FileText = $"---\ntitle: Fayldagi sarlavha\nslug: {Disputed.Key}-uz\nsummary: Fayldagi mazmun.\n---\n\nFayldagi matn.\n",
            StoreText = "Ish stolidagi matn.\n",
            FoundAt = site.Clock.GetUtcNow(),
        });

        return await store.SaveChangesAsync();
    }
}
