namespace ExpertCouncil.Core.Tests;

/// <summary>Writes content files in verbs: complete and valid unless a test says otherwise.</summary>
public sealed record TestContent(string Path)
{
    public const string NewsFacts = "# Checked by hand\ndate: 2024-08-28\ncategory: news   # not an explainer\ntags: [trade]\nsources:\n  - name: UzDaily\n";

    public TestContent Write(string file, string text) => Write(file, System.Text.Encoding.UTF8.GetBytes(text));

    public TestContent Write(string file, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);

        return this;
    }

    public string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    public TestContent Replace(string file, string old, string with)
    {
        Assert.Contains(old, Read(file), StringComparison.Ordinal);

        return Write(file, Read(file).Replace(old, with, StringComparison.Ordinal));
    }

    public TestContent Delete(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));

        return this;
    }

    public TestContent WithTags() => Write(
        "tags.yml",
        """
        # What entries are about.
        - key: trade
          direction: true
          name: {uz: Savdo, kk: Сауда}
        - key: council
          name: {uz: Kengash, kk: Кеңес}

        """);

    public TestContent WithNews(string key, string facts = NewsFacts, string body = "Matn.", bool uzbek = true, bool kazakh = true)
    {
        Write($"news/{key}/facts.yml", facts);

        if (uzbek)
        {
            Write($"news/{key}/uz.md", Text($"{key}-uz", body));
        }

        if (kazakh)
        {
            Write($"news/{key}/kk.md", Text($"{key}-kk", body, "Тақырып"));
        }

        return this;
    }

    public static string Text(string slug, string body = "Matn.", string title = "Sarlavha") =>
        $"---\ntitle: {title}\nslug: {slug}\nsummary: Qisqacha.\n---\n\n{body}\n";
}
