namespace ExpertCouncil.Core.Tests;

/// <summary>Writes content files in verbs: complete and valid unless a test says otherwise.</summary>
public sealed record TestContent(string Path)
{
    public const string Tags = "# What entries are about.\n- key: trade\n  direction: true\n  name: {uz: Savdo, kk: Сауда}\n- key: council\n  name: {uz: Kengash, kk: Кеңес}\n";

    public const string NewsFacts = "# Checked by hand\ndate: 2024-08-28\ncategory: news   # not an explainer\ntags: [trade]\nsources:\n  - name: UzDaily\n";

    public TestContent Write(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);

        return this;
    }

    public TestContent Write(string file, byte[] bytes)
    {
        Write(file, "");
        File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);

        return this;
    }

    public TestContent Replace(string file, string old, string with) =>
        Write(file, Read(file).Replace(old, with, StringComparison.Ordinal));

    public string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    public TestContent Delete(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));

        return this;
    }

    public TestContent WithTags() => Write("tags.yml", Tags);

    public TestContent WithNews(string key, string? facts = null, string body = "Matn.", bool uzbek = true, bool kazakh = true)
    {
        Write($"news/{key}/facts.yml", facts ?? NewsFacts);

        if (uzbek)
        {
            Write($"news/{key}/uz.md", Text($"{key}-uz", body));
        }

        if (kazakh)
        {
            Write($"news/{key}/kk.md", Text($"{key}-kk", body));
        }

        return this;
    }

    public static string Text(string slug, string body = "Matn.", string title = "Sarlavha") =>
        $"---\ntitle: {title}\nslug: {slug}\nsummary: Qisqacha.\n---\n\n{body}\n";
}
