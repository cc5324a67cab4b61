using ExpertCouncil.Core.Content;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ExpertCouncil.Core.Store;

internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

internal sealed class FactsConverter() : ValueConverter<EntryFacts, string>(facts => StoreJson.Write(facts), json => StoreJson.Read<EntryFacts>(json));

// Facts hold lists, and lists in records compare by reference: two facts are the same when they are written the same.
internal sealed class FactsComparer() : ValueComparer<EntryFacts>(
    (left, right) => ReferenceEquals(left, right) || StoreJson.Write(left) == StoreJson.Write(right),
    facts => StoreJson.Write(facts).GetHashCode(StringComparison.Ordinal),
    facts => facts);

internal sealed class JsonColumn<T>() : ValueConverter<T, string>(value => StoreJson.Write(value), json => StoreJson.Read<T>(json));

internal sealed class JsonColumnComparer<T>() : ValueComparer<T>(
    (left, right) => ReferenceEquals(left, right) || StoreJson.Write(left) == StoreJson.Write(right),
    value => StoreJson.Write(value).GetHashCode(StringComparison.Ordinal),
    value => value);
