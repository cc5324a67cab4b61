using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Accounts;

/// <summary>A portal without any account prints a link at its start; whoever opens it makes the first one, an administrator's. There is no account by default.</summary>
public sealed partial class FirstAccount(AccountStore accounts, NewAccounts newAccounts, SetUpLink link, IOptions<SiteOptions> site, ILogger<FirstAccount> logger)
{
    public async Task OfferAsync(CancellationToken cancellationToken)
    {
        if (!await accounts.Users.AnyAsync(cancellationToken))
        {
            LogLink(site.Value.Absolute($"{DeskLinks.SetUp}/{link.Make()}"), (int)SetUpLink.Lasts.TotalHours);
        }
    }

    /// <summary>False once the link is used or its time is over, and when somebody got an account another way.</summary>
    public async Task<bool> IsOpenAsync(string token, CancellationToken cancellationToken) => link.Fits(token) && !await accounts.Users.AnyAsync(cancellationToken);

    /// <exception cref="LinkUsedUpException">Somebody else was first.</exception>
    public Task<(Account Account, IdentityResult Result)> MakeAsync(string email, string name, WritingSystem writing, string password) =>
        newAccounts.AddAsync(new NewPerson(email, name, Rights.Full, writing), password, alongside: RefuseSecondAsync);

    // Inside the transaction: two people with the link must not both become the first.
    private async Task RefuseSecondAsync()
    {
        if (await accounts.Users.AnyAsync())
        {
            throw new LinkUsedUpException();
        }
    }

    [LoggerMessage(LogLevel.Warning, "There is no account yet. Make the first one, an administrator's, at {Link} – it is valid for {Hours} hours and for one account")]
    private partial void LogLink(string link, int hours);
}
