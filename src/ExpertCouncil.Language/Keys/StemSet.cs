namespace ExpertCouncil.Language.Keys;

/// <summary>Stems in the order they were found, each once.</summary>
/// <param name="word">Left out where it turns up as a stem of itself.</param>
internal struct StemSet(string word)
{
    private List<string>? items;

    public readonly IReadOnlyList<string> Items => items is null ? [] : items;

    public void Add(string stem)
    {
        if (stem.Length == 0 || stem == word)
        {
            return;
        }

        items ??= new List<string>(4);

        if (!items.Contains(stem))
        {
            items.Add(stem);
        }
    }
}
