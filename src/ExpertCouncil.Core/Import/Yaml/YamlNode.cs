namespace ExpertCouncil.Core.Import.Yaml;

/// <param name="Line">Where it stands in its file, from 1.</param>
internal abstract record YamlNode(int Line);

internal sealed record YamlScalar(int Line, string Text, bool IsPlain) : YamlNode(Line)
{
    /// <summary>True for a key with nothing behind it, and for the spellings YAML has for nothing.</summary>
    public bool IsNothing => IsPlain && Text is ("" or "~" or "null");
}

internal sealed record YamlList(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line);

internal sealed record YamlMap(int Line, IReadOnlyList<YamlField> Fields) : YamlNode(Line)
{
    public YamlField? Find(string key) => Fields.FirstOrDefault(field => string.Equals(field.Key, key, StringComparison.Ordinal));
}

internal sealed record YamlField(int Line, string Key, YamlNode Value);
