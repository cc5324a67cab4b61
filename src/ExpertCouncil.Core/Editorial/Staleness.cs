namespace ExpertCouncil.Core.Editorial;

/// <summary>
/// Compares what a text was checked against with what the other language says now, block by block, leaving out what minor revisions changed. By content, not by clock: a
/// change that was taken back leaves nothing to do.
/// </summary>
public static class Staleness
{
    /// <param name="versions">The other language's text: first the revision this one was checked against, then all that followed, in order.</param>
    /// <returns>The sections that differ; none while the texts are in step.</returns>
    public static IReadOnlyList<StaleSection> Compare(IReadOnlyList<ComparedVersion> versions)
    {
        ArgumentNullException.ThrowIfNull(versions);

        if (versions.Count < 2)
        {
            return [];
        }

        var known = versions[0].Blocks.ToList();

        for (var index = 1; index < versions.Count; index++)
        {
            if (versions[index].IsMinor)
            {
                Overlook(known, versions[index - 1].Blocks, versions[index].Blocks);
            }
        }

        return Sections(known, versions[^1].Blocks);
    }

    // What a minor revision did is done to what was checked, too, so that it makes no difference.
    private static void Overlook(List<ComparedBlock> known, IReadOnlyList<ComparedBlock> before, IReadOnlyList<ComparedBlock> after)
    {
        foreach (var (from, removed, to, added) in BlockDifference.Of(before, after))
        {
            var place = from == 0 ? 0 : Find(known, before[from - 1]) + 1;

            for (var step = 0; step < Math.Max(removed, added); step++)
            {
                var old = step < removed ? Find(known, before[from + step]) : -1;

                switch (old, step < added)
                {
                    case ( >= 0, true):
                        known[old] = after[to + step];
                        place = old + 1;
                        break;
                    case ( >= 0, false):
                        known.RemoveAt(old);
                        break;
                    case (_, true) when step >= removed:
                        known.Insert(Math.Min(place++, known.Count), after[to + step]);
                        break;
                    // The block had been changed before, by a revision that counts: it differs all the same.
                    default:
                        break;
                }
            }
        }
    }

    private static int Find(List<ComparedBlock> blocks, ComparedBlock block) =>
        blocks.FindIndex(other => string.Equals(other.Fingerprint, block.Fingerprint, StringComparison.Ordinal));

    private static List<StaleSection> Sections(List<ComparedBlock> before, IReadOnlyList<ComparedBlock> after)
    {
        var changed = new HashSet<ComparedBlock>(ReferenceEqualityComparer.Instance);

        foreach (var (from, removed, to, added) in BlockDifference.Of(before, after))
        {
            changed.UnionWith(before.Skip(from).Take(removed));
            changed.UnionWith(after.Skip(to).Take(added));
        }

        if (changed.Count == 0)
        {
            return [];
        }

        var (old, now) = (Parts(before), Parts(after));
        var places = SectionAlignment.Of([.. old.Select(part => part.Name)], [.. now.Select(part => part.Name)]);
        var pairs = now.Select((part, place) => (Old: Array.IndexOf(places, place) is var from and >= 0 ? old[from] : null, Now: (Part?)part))
            .Concat(old.Where((_, index) => places[index] < 0).Select(part => (Old: (Part?)part, Now: (Part?)null)));

        return
        [
            .. pairs
                .Where(pair => (pair.Old?.Blocks.Any(changed.Contains) ?? false) || (pair.Now?.Blocks.Any(changed.Contains) ?? false))
                .Select(pair => new StaleSection((pair.Now ?? pair.Old)!.Blocks[0].Section, (pair.Now ?? pair.Old)!.Blocks[0].Heading, Source(pair.Old), Source(pair.Now))),
        ];
    }

    private static List<Part> Parts(IEnumerable<ComparedBlock> blocks)
    {
        var parts = new List<Part>();

        foreach (var block in blocks)
        {
            var name = $"{block.Section}#{block.Heading}";

            if (parts is [] || parts[^1].Name != name)
            {
                parts.Add(new Part(name, []));
            }

            parts[^1].Blocks.Add(block);
        }

        return parts;
    }

    private static string Source(Part? part) => part is null ? "" : string.Join("\n\n", part.Blocks.Select(block => block.Source));

    private sealed record Part(string Name, List<ComparedBlock> Blocks);
}
