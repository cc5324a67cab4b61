using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ExpertCouncil.Web.Accounts;

/// <summary>What is done to accounts stands in the journal of the desk: the change and its line are one transaction, so that neither happens without the other.</summary>
public sealed class AccountJournal(AccountStore accounts, TimeProvider time)
{
    /// <summary>Carries out a change and writes its lines; where the change is refused, nothing is written.</summary>
    public async Task<IdentityResult> RecordAsync(Func<Task<IdentityResult>> change, params IEnumerable<AccountEvent> lines)
    {
        await using var transaction = await accounts.Database.BeginTransactionAsync();
        var result = await change();

        if (!result.Succeeded)
        {
            return result;
        }

        await WriteAsync(lines, transaction);
        await transaction.CommitAsync();

        return result;
    }

    /// <summary>Saves what was changed in the account store, and the lines about it.</summary>
    public Task RecordAsync(params IEnumerable<AccountEvent> lines) => RecordAsync(
        async () =>
        {
            await accounts.SaveChangesAsync();

            return IdentityResult.Success;
        },
        lines);

    private async Task WriteAsync(IEnumerable<AccountEvent> lines, IDbContextTransaction transaction)
    {
        await using var store = new CouncilStore(new DbContextOptionsBuilder<CouncilStore>().UseSqlite(accounts.Database.GetDbConnection()).Options);
        await store.Database.UseTransactionAsync(transaction.GetDbTransaction());

        foreach (var line in lines)
        {
            store.Events.Add(new EditorialEvent(line.Verb, line.By, time.GetUtcNow()) { Subject = line.Subject, Before = line.Before, After = line.After, Reason = line.Reason });
        }

        await store.SaveChangesAsync();
    }
}

/// <summary>A line about an account.</summary>
/// <param name="Verb">What was done.</param>
/// <param name="By">Who did it.</param>
/// <param name="Subject">The address of the account it was done to.</param>
public sealed record AccountEvent(Verb Verb, Actor By, string Subject)
{
    public string? Before { get; init; }

    public string? After { get; init; }

    public string? Reason { get; init; }

    /// <summary>What somebody did about their own account.</summary>
    public static AccountEvent Own(Verb verb, Account account) => new(verb, account.ToActor(), account.Email!);
}
