using System.Diagnostics.CodeAnalysis;

namespace ExpertCouncil.Core.Content;

/// <summary>The name of an entry as content files write it: <c>meetings/2024-08-28-second-meeting</c>.</summary>
public readonly record struct EntryReference(EntryKind Kind, string Key)
{
    /// <exception cref="FormatException">The text is not <c>folder/key</c> with a known folder.</exception>
    public static EntryReference Parse(string text) =>
        TryParse(text, out var reference) ? reference.Value : throw new FormatException($"'{text}' does not name an entry: kind/key.");

    public static bool TryParse(string? text, [NotNullWhen(true)] out EntryReference? reference)
    {
        reference = text?.Split('/') is [var folder, var key] && EntryKinds.TryFromFolder(folder, out var kind) && EntryKey.IsValid(key)
            ? new EntryReference(kind.Value, key)
            : null;

        return reference is not null;
    }

    public override string ToString() => $"{Kind.Folder()}/{Key}";
}
