using System.Collections.Concurrent;
using ExpertCouncil.Core.Desk;

namespace ExpertCouncil.Web.Pages.Admin.NewEntry;

/// <summary>A form that is sent twice, by a second click or the back button, makes one entry: both are led to it.</summary>
public sealed class CreationTickets(TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<(Guid Person, string Ticket), (Lazy<Task<CreateOutcome>> Creation, DateTimeOffset At)> creations = [];

    /// <returns>What the first call for the ticket came to; a refusal is forgotten, so that the form can be sent once more.</returns>
    public async Task<CreateOutcome> OnceAsync(Guid person, string ticket, Func<Task<CreateOutcome>> create)
    {
        Forget();
        var key = (person, ticket);
        var (creation, _) = creations.GetOrAdd(key, _ => (new Lazy<Task<CreateOutcome>>(create), clock.GetUtcNow()));
        var outcome = CreateOutcome.Refused();

        try
        {
            return outcome = await creation.Value;
        }
        finally
        {
            if (outcome.Created is null)
            {
                creations.TryRemove(key, out _);
            }
        }
    }

    private void Forget()
    {
        var limit = clock.GetUtcNow() - Kept;

        foreach (var old in creations.Where(creation => creation.Value.At < limit).Select(creation => creation.Key).ToList())
        {
            creations.TryRemove(old, out _);
        }
    }
}
