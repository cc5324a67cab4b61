using System.Text;
using ExpertCouncil.Core.Import;

namespace ExpertCouncil.Core.Tests.Import;

public sealed class ContentCheckTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("council-content-").FullName;

    private TestContent Content => new(folder);

    [Fact]
    public async Task Find_MissingFolder_SaysSo() =>
        Assert.StartsWith(".:1: There is no folder", Assert.Single(await FindAsync(Path.Combine(folder, "nowhere"))), StringComparison.Ordinal);

    [Fact]
    public async Task Find_EveryKindComplete_FindsNothing()
    {
        Content.WithEveryKind();

        Assert.Empty(await FindAsync(folder));
    }

    [Theory]
    [InlineData("news/report/facts.yml", "category: news", "categry: news", "news/report/facts.yml:2: The field 'category' is missing")]
    [InlineData("news/report/facts.yml", "category: news", "categry: news", "news/report/facts.yml:3: 'categry' is not a field here; there are date, category, tags")]
    [InlineData("news/report/uz.md", "title: Sarlavha", "title: \"[Star]{=Star}\"", "news/report/uz.md:2: A mark of spelling is plain words in brackets")]
    [InlineData("news/report/uz.md", "Matn.", "50 [sent]{=", "news/report/uz.md:7: A mark of spelling is plain words in brackets")]
    [InlineData("meetings/second/facts.yml", "uz: Ostona", "uz: \"[Ostona]{=Ostona}\"", "meetings/second/facts.yml:7: A mark of spelling is plain words in brackets")]
    [InlineData("news/report/facts.yml", "category: news", "category: press", "news/report/facts.yml:3: 'category' is press; write one of news | explainer")]
    [InlineData("news/report/facts.yml", "2024-08-28", "2024-02-30", "news/report/facts.yml:2: 'date' is 2024-02-30; write a day")]
    [InlineData("news/report/facts.yml", "2024-08-28", "", "news/report/facts.yml:2: 'date' has no value")]
    [InlineData("news/report/facts.yml", "2024-08-28", "[a]", "news/report/facts.yml:2: 'date' takes a single value")]
    [InlineData("news/report/facts.yml", "[trade]", "trade", "news/report/facts.yml:4: 'tags' is a list")]
    [InlineData("news/report/facts.yml", "[trade]", "[trade, trade]", "news/report/facts.yml:4: 'trade' stands twice")]
    [InlineData("news/report/facts.yml", "[trade]", "[sport]", "news/report/facts.yml:4: There is no tag 'sport'")]
    [InlineData("news/report/facts.yml", "[trade]", "[trade]\nrelated: [news/nothing]", "news/report/facts.yml:5: There is no entry news/nothing")]
    [InlineData("news/report/facts.yml", "[trade]", "[trade]\nrelated: [news/report]", "news/report/facts.yml:5: The entry names itself")]
    [InlineData("news/report/facts.yml", "[trade]", "[trade]\nrelated: [report]", "news/report/facts.yml:5: 'report' names no entry")]
    [InlineData("news/report/facts.yml", "[trade]", "&a [trade]", "news/report/facts.yml:4: Not valid YAML: Anchors")]
    [InlineData("news/report/facts.yml", "[trade]", "[[[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]]]", "news/report/facts.yml:4: Not valid YAML: Nested too deep")]
    [InlineData("news/report/facts.yml", "[trade]", "[trade", "news/report/facts.yml:4: Not valid YAML")]
    [InlineData("news/report/facts.yml", "[trade]", "[trade]\ndate: 2024-08-28", "news/report/facts.yml:5: 'date' is given twice")]
    [InlineData("news/report/facts.yml", "sources:\n  - name: UzDaily\n", "sources: []\n", "news/report/facts.yml:5: At least one source is needed")]
    [InlineData("news/report/facts.yml", "name: UzDaily", "name: UzDaily\n    url: uzdaily.uz", "news/report/facts.yml:7: 'url' is uzdaily.uz; write a whole address")]
    [InlineData("news/report/facts.yml", "name: UzDaily", "name: UzDaily\n    language: english", "news/report/facts.yml:7: 'language' is english")]
    [InlineData("news/report/facts.yml", "name: UzDaily", "name: {uz: UzDaily}", "news/report/facts.yml:6: The field 'kk' is missing")]
    [InlineData("news/report/facts.yml", "name: UzDaily", "name: UzDaily\n    note: Izoh", "news/report/facts.yml:7: 'note' is given in both languages")]
    [InlineData("meetings/second/facts.yml", "number: 2", "number: two", "meetings/second/facts.yml:1: 'number' is two; write a whole number from 1")]
    [InlineData("meetings/second/facts.yml", "ends: 2024-08-28 12:30", "ends: 2024-08-28 09:30", "meetings/second/facts.yml:5: The meeting ends before it starts")]
    [InlineData("meetings/second/facts.yml", "time_zone: Asia/Almaty\n", "", "meetings/second/facts.yml:4: A time of day needs its 'time_zone'")]
    [InlineData("meetings/second/facts.yml", "Asia/Almaty", "Europe/Paris", "meetings/second/facts.yml:6: 'time_zone' is Europe/Paris")]
    [InlineData("meetings/second/facts.yml", "28 10:00", "28 25:00", "meetings/second/facts.yml:4: 'starts' is 2024-08-28 25:00")]
    [InlineData("meetings/second/facts.yml", "  - person: eldor-aripov\n    side", "  - side", "meetings/second/facts.yml:13: A participant has a 'person'")]
    [InlineData("meetings/second/facts.yml", "person: eldor-aripov", "person: nobody", "meetings/second/facts.yml:13: There is no entry people/nobody")]
    [InlineData("meetings/second/facts.yml", "person: eldor-aripov", "person: people/nobody", "meetings/second/facts.yml:13: 'people/nobody' is no key")]
    [InlineData("meetings/second/facts.yml", "host: qsti", "host: none", "meetings/second/facts.yml:9: There is no entry organisations/none")]
    [InlineData("meetings/second/facts.yml", "[draw-up]", "[draw-down]", "meetings/second/facts.yml:25: There is no entry work-plan/draw-down")]
    [InlineData("meetings/second/facts.yml", "file: dastur.pdf", "file: other.pdf", "meetings/second/facts.yml:29: There is no file other.pdf beside the text")]
    [InlineData("meetings/second/facts.yml", "    file: dastur.pdf\n", "", "meetings/second/facts.yml:27: A document is either a 'file'")]
    [InlineData("memoranda/founding/facts.yml", "in_force_to: 2029", "in_force_to: 2019", "memoranda/founding/facts.yml:10: The memorandum ends before")]
    [InlineData("memoranda/founding/facts.yml", "[uz, kk, ru]", "[uzbek]", "memoranda/founding/facts.yml:11: 'uzbek' is no language tag")]
    [InlineData("work-plan/draw-up/facts.yml", "direction: trade", "direction: council", "work-plan/draw-up/facts.yml:4: The tag 'council' is no direction")]
    [InlineData("work-plan/draw-up/facts.yml", "progress: 40", "progress: 140", "work-plan/draw-up/facts.yml:8: 'progress' is 140; write a whole number from 0 to 100")]
    [InlineData("work-plan/draw-up/facts.yml", "to: 2025-12-31", "to: 2023-12-31", "work-plan/draw-up/facts.yml:6: The term ends before it begins")]
    [InlineData("work-plan/draw-up/facts.yml", "meeting: second", "meeting: third", "work-plan/draw-up/facts.yml:10: There is no entry meetings/third")]
    [InlineData("people/eldor-aripov/facts.yml", "to: 2025-12", "to: 2015-12", "people/eldor-aripov/facts.yml:8: The post ends before it begins")]
    [InlineData("organisations/smti/facts.yml", "true", "yes", "organisations/smti/facts.yml:2: 'council_party' is yes; write true or false")]
    [InlineData("pages/key-figures/facts.yml", "key: programme", "key: trade-2025", "pages/key-figures/facts.yml:17: Another figure has the key 'trade-2025'")]
    [InlineData("pages/key-figures/facts.yml", "series: programme", "series: trade-uzbekistan", "pages/key-figures/facts.yml:23: The series 'trade-uzbekistan' already holds figures of another side")]
    [InlineData("pages/key-figures/facts.yml", "4.97", "4,97", "pages/key-figures/facts.yml:5: 'value' is 4,97; write a number such as 4.97")]
    [InlineData("pages/key-figures/facts.yml", "2024..2034", "2034..2024", "pages/key-figures/facts.yml:21: 'period' is 2034..2024")]
    [InlineData("pages/timeline/facts.yml", "role: timeline", "role: glossary", "pages/timeline/facts.yml:2: 'milestones' belongs to the page with the role timeline")]
    [InlineData("pages/timeline/facts.yml", "role: timeline", "role: glossary", "pages/timeline/facts.yml:1: pages/glossary already has the role glossary")]
    [InlineData("pages/timeline/facts.yml", "until: 2024-08-29", "until: 2024-08-27", "pages/timeline/facts.yml:4: The milestone ends before it begins")]
    [InlineData("pages/timeline/uz.md", "slug: xronologiya", "slug: tarix", "pages/timeline/uz.md:3: A page with the role timeline has the slug 'xronologiya'")]
    [InlineData("pages/glossary/facts.yml", "uz: Maʼnosi", "uz: Ma'nosi", "pages/glossary/facts.yml:7: 'Ma'nosi' has U+0027 where Uzbek has ʼ (U+02BC)")]
    [InlineData("news/report/uz.md", "slug: report-uz", "slug: Report_uz", "news/report/uz.md:3: 'Report_uz' is no slug")]
    [InlineData("news/report/uz.md", "slug: report-uz\n", "", "news/report/uz.md:2: The field 'slug' is missing")]
    [InlineData("news/report/uz.md", "summary: Qisqacha.", "summary: Qisqacha.\nauthor: men", "news/report/uz.md:5: 'author' is not a field here; there are title, slug, summary")]
    [InlineData("news/report/uz.md", "title: Sarlavha", "title: Sarlavha: ikki", "news/report/uz.md:2: Not valid YAML")]
    [InlineData("news/report/uz.md", "---\n\n", "\n", "news/report/uz.md:1: The front matter is not closed")]
    [InlineData("news/report/uz.md", "title: Sarlavha", "title: O'zbekiston", "news/report/uz.md:2: 'O'zbekiston' has U+0027 where Uzbek has ʻ (U+02BB)")]
    [InlineData("news/report/uz.md", "Qisqacha.", "Qisqaсha.", "news/report/uz.md:4: 'Qisqaсha' mixes Latin and Cyrillic letters")]
    [InlineData("news/report/uz.md", "Qisqacha.", "Qisqa\u0441ha.", "news/report/uz.md:4: 'Qisqa\u0441ha' mixes Latin and Cyrillic letters: its \u0441 (U+0441) is of the wrong alphabet; type c (U+0063).")]
    [InlineData("news/report/uz.md", "Matn.", "SMTIнің", "news/report/uz.md:7: 'SMTIнің' mixes Latin and Cyrillic letters (Latin S, M, T, I; Cyrillic н, і, ң); type it in one alphabet.")]
    [InlineData("news/report/uz.md", "Matn.", "Bir.\n\nMa\u00ADtn.", "news/report/uz.md:9: An invisible sign (U+00AD) stands here; take it out.")]
    [InlineData("news/report/uz.md", "Matn.", "`a\u200Bb`", "news/report/uz.md:7: An invisible sign (U+200B) stands in code or in an address; take it out.")]
    [InlineData("news/report/kk.md", "Matn.", "Ма\u0438\u0306.", "news/report/kk.md:7: 'Маи' has a letter and a mark (U+0438 U+0306) where й (U+0439) is one letter; replace them.")]
    [InlineData("news/report/uz.md", "Matn.", "Ma\uFFFDtn.", "news/report/uz.md:7: A character was lost here (U+FFFD); type it again.")]
    [InlineData("news/report/uz.md", "Matn.", "Bir.\n\nTog' va `a'b`.", "news/report/uz.md:9: 'Tog'' has U+0027")]
    [InlineData("news/report/uz.md", "Matn.", "Bir.\n\n[u](entry:news/none)", "news/report/uz.md:9: There is no such entry: entry:news/none")]
    [InlineData("news/report/uz.md", "Matn.", "# Bir", "news/report/uz.md:7: The page title is the only first-level heading")]
    [InlineData("news/report/uz.md", "Matn.", "<b>Bir</b>", "news/report/uz.md:7: HTML is not allowed")]
    [InlineData("news/report/uz.md", "Matn.", "::: key-figure figure=none\n:::", "news/report/uz.md:7: There is no such key figure: none")]
    [InlineData("news/report/uz.md", "Matn.", "::: quote speaker=nobody\nSoʻz\n:::", "news/report/uz.md:7: There is no such person: nobody")]
    [InlineData("news/report/uz.md", "Matn.", "![Surat](yoq.png)", "news/report/uz.md:7: There is no such file beside the text")]
    [InlineData("tags.yml", "key: council", "key: trade", "tags.yml:5: The tag 'trade' is given twice")]
    [InlineData("tags.yml", "key: council", "key: The Council", "tags.yml:5: 'The Council' is no key")]
    [InlineData("tags.yml", ", kk: Кеңес", "", "tags.yml:6: The field 'kk' is missing")]
    public async Task Find_BrokenLine_NamesIt(string file, string old, string with, string expected)
    {
        Content.WithEveryKind().Replace(file, old, with);

        Assert.Contains(await FindAsync(folder), fault => fault.StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("news/report/extra.exe", "news/report/extra.exe:1: Not a file that can stand here")]
    [InlineData("news/report/false.pdf", "news/report/false.pdf:1: Not a file that can stand here")]
    [InlineData("news/report/more/a.pdf", "news/report/more:1: A folder cannot stand here")]
    [InlineData("news/loose.md", "news/loose.md:1: A file cannot stand here")]
    [InlineData("news/Wrong Key/facts.yml", "news/Wrong Key:1: The folder's name is the entry's key")]
    [InlineData("blog/report/facts.yml", "blog:1: Not part of the content")]
    [InlineData("readme.txt", "readme.txt:1: Not part of the content")]
    [InlineData("news/empty/facts.yml", "news/empty/uz.md:1: The entry has no text")]
    public async Task Find_StrangeFile_NamesIt(string file, string expected)
    {
        Content.WithEveryKind().Write(file, "text\n");

        Assert.Contains(await FindAsync(folder), fault => fault.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Find_FileOfAnEditor_IsOverlooked()
    {
        Content.WithEveryKind().Write("news/report/.uz.md.swp", "x").Write(".DS_Store", "x");

        Assert.Empty(await FindAsync(folder));
    }

    [Theory]
    [InlineData("\uFEFF---\n", "news/report/uz.md:1: The file begins with a byte order mark")]
    [InlineData("---\r\ntitle: Bir\r\n", "news/report/uz.md:1: The lines end with carriage returns")]
    [InlineData("---\ntitle: Bir", "news/report/uz.md:2: The last line has no line feed")]
    [InlineData("---\ntitle: Bir\n\n\n", "news/report/uz.md:4: Empty lines stand at the end")]
    [InlineData("# Bir\n", "news/report/uz.md:1: The file begins with a line of three hyphens")]
    public async Task Find_FileInAnotherForm_NamesIt(string text, string expected)
    {
        Content.WithEveryKind().Write("news/report/uz.md", text);

        Assert.Contains(await FindAsync(folder), fault => fault.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Find_FileNotInUtf8_NamesTheLine()
    {
        Content.WithEveryKind().Write("news/report/uz.md", [.. "---\ntitle: "u8, 0xCF, 0xF0, .. "\n"u8]);

        Assert.Contains("news/report/uz.md:2: The file is not UTF-8; save it as UTF-8.", await FindAsync(folder));
    }

    [Fact]
    public async Task Find_LongTitleAndSummary_NamesBoth()
    {
        var text = new StringBuilder("---\ntitle: ").Append('a', 161).Append("\nslug: a\nsummary: ").Append('b', 401).Append("\n---\n");
        Content.WithEveryKind().Write("news/report/uz.md", text.ToString());

        var faults = await FindAsync(folder);

        Assert.Contains("news/report/uz.md:2: The title has 161 characters; at most 160 are allowed.", faults);
        Assert.Contains("news/report/uz.md:4: The summary has 401 characters; at most 400 are allowed.", faults);
    }

    [Fact]
    public async Task Find_SlugOfAnotherEntry_NamesTheSecondOnly()
    {
        Content.WithEveryKind().WithNews("sequel").Replace("news/sequel/kk.md", "sequel-kk", "report-kk");

        Assert.Equal(["news/sequel/kk.md:3: The slug 'report-kk' is already that of news/report; choose another."], await FindAsync(folder));
    }

    [Fact]
    public async Task Find_NumberOfAnotherPlanItem_NamesTheSecondOnly()
    {
        Content.WithEveryKind()
            .Write("work-plan/second/facts.yml", Content.Read("work-plan/draw-up/facts.yml"))
            .Write("work-plan/second/uz.md", TestContent.Text("ikkinchi"));

        Assert.Equal(["work-plan/second/facts.yml:1: work-plan/draw-up already has the number 1 of the plan 2024-2025; only one entry can."], await FindAsync(folder));
    }

    [Fact]
    public async Task Find_ManyFaults_NamesAllAtOnce()
    {
        Content.WithEveryKind()
            .Delete("tags.yml")
            .Delete("news/report/facts.yml")
            .Replace("meetings/second/facts.yml", "number: 2", "number: 0")
            .Replace("meetings/second/uz.md", "slug: ikkinchi", "slug: -");

        var faults = await FindAsync(folder);

        Assert.Contains("tags.yml:1: The file is missing; it names what entries are about.", faults);
        Assert.Contains("news/report/facts.yml:1: The file is missing; every entry has its facts.", faults);
        Assert.Contains(faults, fault => fault.StartsWith("meetings/second/facts.yml:1: ", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("meetings/second/uz.md:3: ", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task<List<string>> FindAsync(string folder)
    {
        var faults = new List<string>();

        await foreach (var fault in ContentCheck.FindAsync(folder, progress: null, default))
        {
            faults.Add(fault.ToString());
        }

        return faults;
    }
}
