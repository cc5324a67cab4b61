using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Listing;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>Puts the items of a plan into another order: one act, in one transaction, with one event for each item whose number changes.</summary>
/// <remarks>The numbers stay those the plan has; only who holds them changes. A gap stays where it was, and of two items with one number the second takes the next.</remarks>
public sealed class PlanOrder(CouncilStore store, TimeProvider time)
{
    /// <summary>By number, and by key where two have the same.</summary>
    public static IEnumerable<Entry> InOrder(IEnumerable<Entry> items, string plan) =>
        items.Where(item => item.Facts is WorkPlanItemFacts facts && facts.Plan == plan).OrderBy(NumberOf).ThenBy(item => item.Key, StringComparer.Ordinal);

    /// <summary>Tells one order from another, so that nobody arranges what is no longer as they saw it.</summary>
    public static string MarkOf(IEnumerable<Entry> items) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{NumberOf(item)} {item.Key}"))))));

    /// <summary>The order with one item moved.</summary>
    /// <param name="items">In order.</param>
    /// <param name="key">Of the item; an unknown one moves nothing.</param>
    /// <param name="number">The number wanted, of the numbers the plan has; a larger one means the end, one that none has the next that is.</param>
    public static IReadOnlyList<string> Moved(IReadOnlyList<Entry> items, string key, int number)
    {
        ArgumentNullException.ThrowIfNull(items);
        var keys = items.Select(item => item.Key).ToList();
        var place = Numbers(items).TakeWhile(present => present < number).Count();

        if (keys.Remove(key))
        {
            keys.Insert(Math.Min(place, keys.Count), key);
        }

        return keys;
    }

    /// <param name="plan">Its period.</param>
    /// <param name="keys">Of all its items, in the order wanted.</param>
    /// <param name="mark">Of the order the person saw: <see cref="MarkOf"/>.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cancellationToken">Ends the work before anything is saved.</param>
    public Task<PlanOrderOutcome> ArrangeAsync(string plan, IReadOnlyList<string> keys, string mark, Actor by, CancellationToken cancellationToken) =>
        store.InTransactionAsync(() => TryArrangeAsync(plan, keys, mark, by, cancellationToken), outcome => outcome.IsDone, cancellationToken);

    private async Task<PlanOrderOutcome> TryArrangeAsync(string plan, IReadOnlyList<string> keys, string mark, Actor by, CancellationToken cancellationToken)
    {
        var items = InOrder(await store.EntriesWithTexts.InPlan(plan).ToListAsync(cancellationToken), plan).ToList();

        if (MarkOf(items) != mark || !keys.Order(StringComparer.Ordinal).SequenceEqual(items.Select(item => item.Key).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            return PlanOrderOutcome.Stale;
        }

        var wanted = items.ToDictionary(item => item.Key, StringComparer.Ordinal);
        var changed = keys.Zip(Numbers(items)).Select(pair => (Item: wanted[pair.First], Number: pair.Second)).Where(pair => NumberOf(pair.Item) != pair.Number).ToList();

        if (changed.Select(pair => pair.Item).Where(item => !item.CanChangeFacts).ToList() is { Count: > 0 } reviewed)
        {
            return new PlanOrderOutcome(0, Refusal.WrongStage) { UnderReview = reviewed };
        }

        try
        {
            changed.ForEach(pair => pair.Item.ChangeFacts((WorkPlanItemFacts)pair.Item.Facts with { Number = pair.Number }, by, time.GetUtcNow()));
        }
        catch (EditorialException exception)
        {
            return new PlanOrderOutcome(0, exception.Refusal);
        }

        await store.SaveChangesAsync(cancellationToken);

        return new PlanOrderOutcome(changed.Count);
    }

    private static int NumberOf(Entry item) => ((WorkPlanItemFacts)item.Facts).Number;

    /// <summary>The numbers the plan has, in order, each once: whoever stands in a place gets the number of that place.</summary>
    /// <param name="items">In order.</param>
    public static IReadOnlyList<int> Numbers(IEnumerable<Entry> items)
    {
        var numbers = new List<int>();

        foreach (var number in items.Select(NumberOf))
        {
            numbers.Add(numbers.Count > 0 ? Math.Max(number, numbers[^1] + 1) : number);
        }

        return numbers;
    }
}

/// <summary>What became of a new order; when it was refused nothing has changed.</summary>
/// <param name="Changed">How many items have another number now.</param>
/// <param name="Refusal">Why nothing was done; null when it was.</param>
public sealed record PlanOrderOutcome(int Changed, Refusal? Refusal = null)
{
    /// <summary>Somebody changed the plan after the person had opened it.</summary>
    public static PlanOrderOutcome Stale { get; } = new(0) { IsStale = true };

    public bool IsStale { get; private init; }

    public bool IsDone => Refusal is null && !IsStale;

    /// <summary>The items whose numbers would change though they are being reviewed.</summary>
    public IReadOnlyList<Entry> UnderReview { get; init; } = [];
}
