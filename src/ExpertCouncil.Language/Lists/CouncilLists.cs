namespace ExpertCouncil.Language.Lists;

/// <summary>Names in a row, as a sentence has them.</summary>
public static class CouncilLists
{
    private static readonly Dictionary<WritingSystem, string> And = new()
    {
        [WritingSystem.UzbekLatin] = "va",
        [WritingSystem.UzbekCyrillic] = "ва",
        [WritingSystem.KazakhCyrillic] = "және",
        [WritingSystem.KazakhLatin] = "jäne",
    };

    private static readonly Dictionary<WritingSystem, string> Or = new()
    {
        [WritingSystem.UzbekLatin] = "yoki",
        [WritingSystem.UzbekCyrillic] = "ёки",
        [WritingSystem.KazakhCyrillic] = "немесе",
        [WritingSystem.KazakhLatin] = "nemese",
    };

    /// <returns><c>energetika, suv va transport</c>; nothing for an empty list. No comma stands before the last one.</returns>
    public static string Join(IEnumerable<string> items, WritingSystem system) => Join(items, And[system]);

    /// <returns><c>energetika, suv yoki transport</c>; nothing for an empty list.</returns>
    public static string JoinChoices(IEnumerable<string> items, WritingSystem system) => Join(items, Or[system]);

    private static string Join(IEnumerable<string> items, string word)
    {
        var all = items.ToList();

        return all.Count < 2
            ? string.Concat(all)
            : $"{string.Join(", ", all.Take(all.Count - 1))} {word} {all[^1]}";
    }
}
