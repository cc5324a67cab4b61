using System.Collections;

namespace ExpertCouncil.Core.Desk;

/// <summary>The first of a list that may be long, and how many it holds in all.</summary>
#pragma warning disable CA1710 // A beginning is what it is; a suffix would say less.
public sealed class Beginning<T>(IReadOnlyList<T> first, int total) : IReadOnlyList<T>
#pragma warning restore CA1710
{
    public int Total => total;

    public int Count => first.Count;

    public T this[int index] => first[index];

    public IEnumerator<T> GetEnumerator() => first.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class Beginning
{
    /// <param name="found">One more than are wanted, where there are so many.</param>
    /// <param name="most">How many are wanted.</param>
    /// <param name="count">Asked only where there are more.</param>
    public static async Task<Beginning<T>> OfAsync<T>(IReadOnlyList<T> found, int most, Func<Task<int>> count) =>
        new([.. found.Take(most)], found.Count > most ? await count() : found.Count);
}
