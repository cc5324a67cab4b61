using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace ExpertCouncil.Web.Accounts;

/// <summary>The sessions that are open: what is not here is over.</summary>
public sealed class DeskSessions(AccountStore accounts, TimeProvider time)
{
    private const int AgentLength = 300;

    // Writing the row at every request would make a write of every read.
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    /// <summary>Adds a session, to be saved with the line about it; a session of the same person in the same browser goes on instead.</summary>
    public async Task<DeskSession> BeginAsync(Account account, HttpContext context, bool hasTwoFactors)
    {
        var now = time.GetUtcNow();
        var own = context.User.SessionId;
        await accounts.Sessions.Where(session => session.AccountId == account.Id && (session.Id == own || session.BegunAt < now - DeskSession.Longest || session.SeenAt < now - DeskSession.Idle))
            .ExecuteDeleteAsync(context.RequestAborted);
        var agent = context.Request.Headers[HeaderNames.UserAgent].ToString();
        var session = new DeskSession
        {
            Id = Guid.CreateVersion7(now),
            AccountId = account.Id,
            BegunAt = now,
            SeenAt = now,
            Agent = agent.Length > AgentLength ? agent[..AgentLength] : agent,
            HasTwoFactors = hasTwoFactors,
        };
        accounts.Sessions.Add(session);

        return session;
    }

    public async Task<DeskSession> ContinueAsync(Guid id, bool? hasTwoFactors)
    {
        var session = await accounts.Sessions.SingleAsync(session => session.Id == id);
        session.HasTwoFactors = hasTwoFactors ?? session.HasTwoFactors;
        await accounts.SaveChangesAsync();

        return session;
    }

    /// <summary>The sessions of a person that still stand, the last seen first.</summary>
    public async Task<IReadOnlyList<DeskSession>> OpenAsync(Guid account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var sessions = await accounts.Sessions.AsNoTracking().Where(session => session.AccountId == account)
            .OrderByDescending(session => session.SeenAt).ThenBy(session => session.Id).ToListAsync(cancellationToken);

        return [.. sessions.Where(session => !session.IsOver(now))];
    }

    /// <summary>Removes a session, to be saved with the line about it.</summary>
    public void End(Guid id) => accounts.Entry(new DeskSession { Id = id }).State = EntityState.Deleted;

    /// <summary>The account and session a cookie names, in one question; null where either is gone, over, or no longer what it was.</summary>
    public async Task<(Account Account, DeskSession Session)?> FindAsync(Guid id, string stamp, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var found = await accounts.Sessions.AsNoTracking().Where(session => session.Id == id)
            .Join(accounts.Users, session => session.AccountId, account => account.Id, (session, account) => new { Session = session, Account = account })
            .SingleOrDefaultAsync(cancellationToken);

        if (found is null || found.Account.IsDisabled || found.Account.SecurityStamp != stamp || found.Session.IsOver(now))
        {
            return null;
        }

        if (now - found.Session.SeenAt >= SeenEvery)
        {
            await accounts.Sessions.Where(session => session.Id == id).ExecuteUpdateAsync(set => set.SetProperty(session => session.SeenAt, now), cancellationToken);
        }

        return (found.Account, found.Session);
    }
}
