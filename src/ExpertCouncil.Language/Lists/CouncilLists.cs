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

    /// <returns><c>energetika, suv va transport</c>; nothing for an empty list. No comma stands before the last one.</returns>
    public static string Join(IEnumerable<string> items, WritingSystem system)
    {
        var all = items.ToList();

        return all.Count < 2
            ? string.Concat(all)
            : $"{string.Join(", ", all.Take(all.Count - 1))} {And[system]} {all[^1]}";
    }
}
