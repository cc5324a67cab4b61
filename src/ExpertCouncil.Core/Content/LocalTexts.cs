using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace ExpertCouncil.Core.Content;

/// <summary>Finds every text that facts hold in both languages, however deep.</summary>
public static class LocalTexts
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    /// <returns>In the order the facts have them.</returns>
    public static IEnumerable<LocalText> Of(EntryFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);

        return In(facts);
    }

    private static IEnumerable<LocalText> In(object? value) => value switch
    {
        LocalText text => [text],
        null or string => [],
        IEnumerable items => items.Cast<object?>().SelectMany(In),
        _ when value.GetType().Namespace == typeof(EntryFacts).Namespace => Stored(value.GetType()).SelectMany(property => In(property.GetValue(value))),
        _ => [],
    };

    // What has no setter is worked out from the rest.
    private static PropertyInfo[] Stored(Type type) => Properties.GetOrAdd(
        type, static one => [.. one.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && !property.PropertyType.IsEnum)]);
}
