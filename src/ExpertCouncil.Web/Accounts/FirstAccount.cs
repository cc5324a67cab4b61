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
            LogLink(site.Value.Absolute($"{DeskLinks.SetUp}/{link.Renew()}"));
        }
    }

    /// <summary>False once the link is used, or when somebody got an account another way.</summary>
    public async Task<bool> IsOpenAsync(string token, CancellationToken cancellationToken) => link.Fits(token) && !await accounts.Users.AnyAsync(cancellationToken);

    public async Task<(Account Account, IdentityResult Result)> MakeAsync(string email, string name, WritingSystem writing, string password)
    {
        var made = await newAccounts.AddAsync(new NewPerson(email, name, Rights.Full, writing), password, alongside: RefuseSecondAsync);

        if (made.Result.Succeeded)
        {
            link.Close();
        }

        return made;
    }

    // Inside the transaction: two people with the link must not both become the first.
    private async Task RefuseSecondAsync()
    {
        if (await accounts.Users.AnyAsync())
        {
            throw new InvalidOperationException("There is an account already.");
        }
    }

    [LoggerMessage(LogLevel.Warning, "There is no account yet. Make the first one, an administrator's, at {Link} – it is valid until it is used or the portal starts again")]
    private partial void LogLink(string link);
}

/// <summary>The one link of this start; never stored.</summary>
public sealed class SetUpLink
{
    private volatile string? hash;

    public string Renew()
    {
        var token = LinkToken.Make();
        hash = LinkToken.Hash(token);

        return token;
    }

    public bool Fits(string token) => hash is { } own && string.Equals(own, LinkToken.Hash(token), StringComparison.Ordinal);

    public void Close() => hash = null;
}
