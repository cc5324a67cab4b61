using System.Text;

namespace ExpertCouncil.Core.Import.Yaml;

/// <summary>How content files spell the values of an enum: <c>MoreThan</c> is <c>more-than</c>.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values = Enum.GetValues<T>().ToDictionary(Spell, StringComparer.Ordinal);
    private static readonly Dictionary<T, string> Words = Values.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static string All { get; } = string.Join(" | ", Values.Keys);

    public static T? Parse(string word) => Values.TryGetValue(word, out var value) ? value : null;

    public static string Write(T value) => Words[value];

    private static string Spell(T value)
    {
        var word = new StringBuilder();

        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
