using System.Net;
using System.Text.RegularExpressions;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk.Walk;

/// <summary>An administrator opens every page of the desk, and each form once as somebody who fills it in wrongly.</summary>
internal sealed partial class DeskWalk(DeskSite desk, IPage page, string language)
{
    private readonly DeskStock stock = new(desk.Site, language);
    private readonly Hand hand = new(page, onKeyboard: false);

    public PageCheck Check { get; } = new(page, language);

    private IEnumerable<string> Addresses =>
    [
        DeskLinks.Dashboard, DeskLinks.Account, DeskLinks.Password, DeskLinks.RecoveryCodes, DeskLinks.Passkeys, DeskLinks.SecondFactor, DeskLinks.SignOut,
        DeskLinks.Accounts, DeskLinks.Conflicts, DeskLinks.Conflict(stock.Path), DeskLinks.Entries, DeskLinks.EntriesMissing(SiteLanguage.Kazakh),
        $"{DeskLinks.Bulk}?verb=return&entry={stock.InReview}&entry={stock.Draft}", DeskLinks.TranslationMap, DeskLinks.Log, DeskLinks.LogOf(stock.Stale),
        .. new[] { stock.Draft, stock.Scheduled, stock.Withdrawn, stock.Stale }.Select(DeskLinks.Entry),
        .. Acts.Select(act => DeskLinks.Act(act.Entry, act.Verb, SiteLanguage.Uzbek)),
        .. stock.Real.Values.Select(entry => DeskLinks.Edit(entry)), DeskLinks.Edit(stock.Stale), DeskLinks.Edit(stock.Scheduled),
        DeskLinks.FactsHistory(stock.Real[EntryKind.Meeting]), DeskLinks.History(stock.Stale, SiteLanguage.Uzbek), DeskLinks.Revision(stock.Stale, SiteLanguage.Uzbek, 2),
        DeskLinks.Staleness(stock.Stale, SiteLanguage.Kazakh), DeskLinks.Staleness(stock.Public, SiteLanguage.Kazakh), DeskLinks.Preview(stock.Draft), DeskLinks.Files(stock.Draft), DeskLinks.Files(stock.Real[EntryKind.Meeting]),
        DeskLinks.NewEntry, DeskLinks.New(EntryKind.Meeting), DeskLinks.New(EntryKind.Person), DeskLinks.New(EntryKind.WorkPlanItem), DeskLinks.Reports, DeskLinks.Tags, DeskLinks.Tag("trade"),
        DeskLinks.WorkPlan, DeskLinks.PlanItem(stock.Real[EntryKind.WorkPlanItem].Key), DeskLinks.PlanOrder("2024-2025"),
    ];

    private (EntryReference Entry, Verb Verb)[] Acts =>
    [
        (stock.Draft, Verb.Submit), (stock.Draft, Verb.PublishExceptionally), (stock.Approved, Verb.Publish), (stock.Draft, Verb.Publish), (stock.Scheduled, Verb.Unschedule),
        (stock.Withdrawn, Verb.Restore), (stock.Public, Verb.Rename),
    ];

    // Where a form is filled in wrongly, what is typed, and the button.
    private IEnumerable<(string Address, string Field, string Typed, string Button)> Mistakes =>
    [
        (DeskLinks.Edit(stock.Draft), "#uz_Title", new string('u', 500), ".entry-actions button[value=save]"),
        (DeskLinks.New(EntryKind.News), "[name='New.Title.Uzbek']", new string('u', 500), "main form button.primary"),
        (DeskLinks.Invite, "#Email", "manzil emas", "main form button[type=submit]"),
        (DeskLinks.Password, "#Password", "qisqa", "main form button[type=submit]"),
        (DeskLinks.SecondFactor, "#Digits", "000000", "main form:has(#Digits) button[type=submit]"),
        (DeskLinks.Act(stock.Approved, Verb.Schedule, SiteLanguage.Uzbek), "#Day", "2020-01-01", "form.panel button[type=submit]"),
        (DeskLinks.Act(stock.Public, Verb.Withdraw, SiteLanguage.Uzbek), "#Reason", "", "form.panel button[type=submit]"),
        (DeskLinks.Act(stock.InReview, Verb.Return, SiteLanguage.Uzbek), "#Reason", "", "form.panel button[type=submit]"),
        (DeskLinks.Act(stock.Draft, Verb.Rename, SiteLanguage.Uzbek), "input[name=Slug]", "   ", "form.panel button[type=submit]"),
        (DeskLinks.NewTag, "input[type=text] >> nth=0", "", "main form button.primary"),
        (DeskLinks.PlanItem(stock.Real[EntryKind.WorkPlanItem].Key), "input[name='Form.Progress']", "101", "main form button.primary"),
    ];

    /// <summary>Before there is any account.</summary>
    public async Task OpenSetUpAsync()
    {
        var link = $"{DeskLinks.SetUp}/{desk.Site.Services.GetRequiredService<SetUpLink>().Make()}";
        await LookAsync(link);
        await MistakeAsync(link, "#Email", "manzil emas", "main form button[type=submit]");
    }

    public async Task GoAsync()
    {
        await stock.FillAsync();
        var person = await desk.Site.AddAccountAsync(Role.Administrator, languages: language == "kk" ? [SiteLanguage.Kazakh, SiteLanguage.Uzbek] : null);
        await stock.AddPasskeyAsync(person);
        await OpenDoorsAsync(person);
        await LookAsync(DeskLinks.AccountOf(person.Id));

        foreach (var address in Addresses)
        {
            await LookAsync(address);
        }

        foreach (var (address, field, typed, button) in Mistakes)
        {
            await TryAsync(() => MistakeAsync(address, field, typed, button));
        }

        await TryAsync(ImportAsync);
        await TryAsync(CollideAsync);
        await TryAsync(ActOnManyAsync);
        await TryAsync(OutstayAsync);
    }

    private async Task OpenDoorsAsync(TestPerson person)
    {
        await LookAsync(stock.InvitationLink);
        await LookAsync(DeskLinks.InvitationOf("none"), HttpStatusCode.NotFound);
        await LookAsync(stock.PreviewLink);
        await LookAsync(DeskLinks.SharedPreview("none"), HttpStatusCode.NotFound);
        await MistakeAsync(stock.InvitationLink, "#Password", "qisqa", "main form button[type=submit]");
        await LookAsync(DeskLinks.SignIn);
        await MistakeAsync(DeskLinks.SignIn, "#Password", "notoʻgʻri parol edi", "main form button[type=submit]");
        await page.Locator("#Email").FillAsync(person.Email);
        await page.Locator("#Password").FillAsync(DeskClient.Password);
        await hand.FollowAsync(page.Locator("main form button[type=submit]"));
        await Check.LookAsync(DeskLinks.SignInCode);
        await MistakeAsync(DeskLinks.SignInCode, "#Code", "000000", "main form button[type=submit]");
        await page.Locator("#Code").FillAsync(desk.Site.NextCode(person));
        await hand.FollowAsync(page.Locator("main form button[type=submit]"));
    }

    private async Task ImportAsync()
    {
        var address = DeskLinks.PlanImport("2024-2025");
        await LookAsync(address);
        var file = new FilePayload { Name = "reja.csv", MimeType = "text/csv", Buffer = "key,number\nyoq,abc\n"u8.ToArray() };
        await page.Locator("#Upload").SetInputFilesAsync(file);
        await hand.FollowAsync(page.Locator("main form[enctype] button[type=submit]"));
        await Check.LookAsync($"{address} with faults");
    }

    // Somebody else saves the same title meanwhile.
    private async Task CollideAsync()
    {
        await page.GotoAsync(DeskLinks.Edit(stock.Public));
        await stock.RewriteAsync(stock.Public, "Boshqa kotibning matni.");
        await page.Locator("#uz_Summary").FillAsync("Mening mazmunim.");
        await hand.FollowAsync(page.Locator(".entry-actions button[value=save]"));
        await Check.LookAsync(DeskLinks.Merge(stock.Public));
        await hand.FollowAsync(page.Locator("main form[action$=merge] button[type=submit]"));
        await Check.LookAsync($"{DeskLinks.Merge(stock.Public)} undecided");
    }

    private async Task ActOnManyAsync()
    {
        await page.GotoAsync($"{DeskLinks.Bulk}?verb=approve&entry={stock.InReview}&entry={stock.Draft}");
        await hand.FollowAsync(page.Locator("main form button.primary"));
        await Check.LookAsync(DeskLinks.BulkResult);
    }

    // The session ends while a form is open: what was typed is kept until its writer has signed in again.
    private async Task OutstayAsync()
    {
        await page.GotoAsync(DeskLinks.Account);
        await page.Context.ClearCookiesAsync();
        await hand.FollowAsync(page.Locator("main form[action*=profile] button[type=submit]"));
        await Check.LookAsync(DeskLinks.SignInKept);
    }

    // What goes wrong on one page does not hide what the others would say.
    private async Task TryAsync(Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (Exception exception) when (exception is PlaywrightException or TimeoutException or Xunit.Sdk.XunitException)
        {
            Check.Faults.Add($"{page.Url}: {exception.Message}");
        }
    }

    private async Task LookAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        var answer = await page.GotoAsync(address);
        Check.Tell(address, answer!.Status != (int)status, $"answers {answer.Status}");
        await Check.LookAsync(address);
    }

    private async Task MistakeAsync(string address, string field, string typed, string button)
    {
        await page.GotoAsync(address);
        await page.EvaluateAsync("() => document.querySelectorAll('form').forEach(form => { form.noValidate = true; })");
        await page.Locator(field).First.FillAsync(typed);
        await hand.FollowAsync(page.Locator(button).First);
        var told = page.Locator("[aria-invalid=true]").Or(page.Locator(":is(.field-error, .form-errors):visible").Filter(new LocatorFilterOptions { HasTextRegex = Words() }));
        Check.Tell(address, await told.CountAsync() == 0, $"took {typed}");
        await Check.LookAsync($"{address} with a mistake");
    }

    [GeneratedRegex(@"\S", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
