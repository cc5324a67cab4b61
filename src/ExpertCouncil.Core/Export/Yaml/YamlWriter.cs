using System.Globalization;
using System.Text;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import.Yaml;

namespace ExpertCouncil.Core.Export.Yaml;

/// <summary>Writes fields in the one layout content files are exported in: texts of both languages and short lists on one line.</summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder text = new();
    private readonly List<(bool IsItem, int Written)> levels = [(false, 0)];

    public override string ToString() => text.ToString();

    public YamlWriter Field(string key, string? value) => value is null ? this : Raw(key, YamlScalars.Write(value, inFlow: false));

    public YamlWriter Field(string key, int? value) => value is null ? this : Raw(key, value.Value.ToString(CultureInfo.InvariantCulture));

    public YamlWriter Amount(string key, decimal value) => Raw(key, value.ToString(CultureInfo.InvariantCulture));

    public YamlWriter Field(string key, DateOnly? value) => value is null ? this : Raw(key, value.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public YamlWriter Field(string key, PartialDate? value) => value is null ? this : Raw(key, value.Value.ToString());

    public YamlWriter Field(string key, EntryReference? value) => value is null ? this : Raw(key, value.Value.ToString());

    /// <summary>Written only when true: false is what is left out.</summary>
    public YamlWriter Field(string key, bool value) => value ? Raw(key, "true") : this;

    public YamlWriter Field(string key, LocalText? value) =>
        value is null ? this : Raw(key, $"{{uz: {YamlScalars.Write(value.Uzbek, inFlow: true)}, kk: {YamlScalars.Write(value.Kazakh, inFlow: true)}}}");

    public YamlWriter Word<T>(string key, T value)
        where T : struct, Enum => Raw(key, EnumWords<T>.Write(value));

    /// <summary>Written only when it is not what a missing field means.</summary>
    public YamlWriter WordUnlessDefault<T>(string key, T value)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, default) ? this : Word(key, value);

    public YamlWriter List(string key, IReadOnlyList<string> values) =>
        values.Count == 0 ? this : Raw(key, $"[{string.Join(", ", values.Select(value => YamlScalars.Write(value, inFlow: true)))}]");

    public YamlWriter List<T>(string key, IReadOnlyList<T> items, Action<YamlWriter, T> write)
    {
        if (items.Count == 0)
        {
            return this;
        }

        Line($"{key}:");

        foreach (var item in items)
        {
            levels.Add((true, 0));
            write(this, item);
            levels.RemoveAt(levels.Count - 1);
        }

        return this;
    }

    /// <summary>A map on lines of its own below its key.</summary>
    public YamlWriter Map<T>(string key, T? value, Action<YamlWriter, T> write)
        where T : class
    {
        if (value is null)
        {
            return this;
        }

        Line($"{key}:");
        levels.Add((false, 0));
        write(this, value);
        levels.RemoveAt(levels.Count - 1);

        return this;
    }

    public YamlWriter Raw(string key, string value) => Line($"{key}: {value}");

    private YamlWriter Line(string line)
    {
        foreach (var (isItem, written) in levels.Skip(1))
        {
            text.Append(isItem ? written == 0 ? "  - " : "    " : "  ");
        }

        for (var index = 0; index < levels.Count; index++)
        {
            levels[index] = (levels[index].IsItem, levels[index].Written + 1);
        }

        text.Append(line).Append('\n');

        return this;
    }
}
