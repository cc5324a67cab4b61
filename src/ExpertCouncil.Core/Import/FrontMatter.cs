using ExpertCouncil.Core.Import.Yaml;

namespace ExpertCouncil.Core.Import;

/// <summary>Reads the head of a language file only; a second look reads it whole and reports its faults.</summary>
internal static class FrontMatter
{
    private const int MaxLines = 50;

    public static async Task<string?> SlugAsync(string path, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(path);

        if (await reader.ReadLineAsync(cancellationToken) is not "---")
        {
            return null;
        }

        var lines = new List<string>();

        while (lines.Count < MaxLines && await reader.ReadLineAsync(cancellationToken) is { } line && line is not "---")
        {
            lines.Add(line);
        }

        var node = new YamlParsing(new FaultList(path)).Parse(string.Join('\n', lines));

        return (node as YamlMap)?.Find("slug")?.Value is YamlScalar { Text.Length: > 0 } slug ? slug.Text : null;
    }
}
