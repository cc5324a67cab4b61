using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Core.Search;

internal static class KeySets
{
    extension(WordKeys keys)
    {
        /// <summary>What the shared tier compares.</summary>
        public IEnumerable<string> AllStems() => Present([keys.Exact, keys.Stem, .. keys.Stems]);

        /// <summary>What the typed tier compares.</summary>
        public IEnumerable<string> AllTyped() => Present([keys.Typed, .. keys.TypedStems]);
    }

    private static IEnumerable<string> Present(IEnumerable<string> keys) => keys.Where(key => key.Length > 0).Distinct();
}
