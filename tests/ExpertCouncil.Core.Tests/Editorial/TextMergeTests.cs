using ExpertCouncil.Core.Editorial;

namespace ExpertCouncil.Core.Tests.Editorial;

public sealed class TextMergeTests
{
    private const string Body = "Kirish.\n\n## Bir\n\nBirinchi.\n\n## Ikki\n\nIkkinchi.";

    [Fact]
    public void Merge_OneSectionChangedDifferently_CollidesAndKeepsAllThree()
    {
        var merge = Merge(Body, Body.Replace("Birinchi", "Mening", StringComparison.Ordinal), Body.Replace("Birinchi", "Ularning", StringComparison.Ordinal));

        var section = Assert.Single(merge.Sections, section => section.Collides);
        Assert.Equal(("## Bir\n\nBirinchi.\n\n", "## Bir\n\nMening.\n\n", "## Bir\n\nUlarning.\n\n"), (section.Began, section.Mine, section.Theirs));
        Assert.Equal("Kirish.\n\n## Bir\n\nTanlangan.\n\n## Ikki\n\nIkkinchi.", merge.Compose(_ => "## Bir\n\nTanlangan.").Body);
    }

    [Fact]
    public void Merge_SectionTakenOutAndChanged_Collides()
    {
        var merge = Merge(Body, "Kirish.\n\n## Ikki\n\nIkkinchi.", Body.Replace("Birinchi", "Ularning", StringComparison.Ordinal));

        Assert.Equal((null, "## Bir\n\nUlarning.\n\n"), Assert.Single(merge.Sections, section => section.Collides) is var section ? (section.Mine, section.Theirs) : default);
    }

    [Fact]
    public void Merge_BothWroteAFirstText_CollidesWhereTheyDiffer()
    {
        var merge = TextMerge.Merge(null, new WrittenText("Sarlavha", "", "Bir."), new WrittenText("Sarlavha", "Qisqacha", "Ikki."));

        Assert.Equal([TextSection.Preamble], merge.Sections.Where(section => section.Collides).Select(section => section.Section));
        Assert.Equal("Qisqacha", merge.Compose(_ => "").Summary);
    }

    [Theory]
    [InlineData(Body, Body, Body)]
    [InlineData("Kirish!\n\n## Bir\n\nBirinchi.\n\n## Ikki\n\nIkkinchi.", Body, "Kirish!\n\n## Bir\n\nBirinchi.\n\n## Ikki\n\nIkkinchi.")]
    [InlineData("Kirish.\n\n## Bir\n\nA.\n\n## Ikki\n\nIkkinchi.", "Kirish.\n\n## Bir\n\nBirinchi.\n\n## Ikki\n\nB.", "Kirish.\n\n## Bir\n\nA.\n\n## Ikki\n\nB.")]
    [InlineData("Kirish.\n\n## Ikki\n\nIkkinchi.", Body, "Kirish.\n\n## Ikki\n\nIkkinchi.")]
    [InlineData("Kirish.\n\n## Yangi nom\n\nBirinchi.\n\n## Ikki\n\nIkkinchi.", "Kirish!\n\n## Bir\n\nBirinchi.\n\n## Ikki\n\nIkkinchi.", "Kirish!\n\n## Yangi nom\n\nBirinchi.\n\n## Ikki\n\nIkkinchi.")]
    [InlineData(Body + "\n\n## Uch\n\nA.", Body + "\n\n## Uch\n\nA.", Body + "\n\n## Uch\n\nA.")]
    [InlineData("Kirish.\n\n## Ikki\n\nIkkinchi.\n\n## Bir\n\nBirinchi.", "Kirish.\n\n## Bir\n\nB.\n\n## Ikki\n\nIkkinchi.", "Kirish.\n\n## Ikki\n\nIkkinchi.\n\n## Bir\n\nB.")]
    public void Merge_ChangesOfDifferentSections_TakesBoth(string mine, string theirs, string merged)
    {
        Assert.Equal(merged, Clean(Merge(Body, mine, theirs)));
        Assert.Equal(merged, Clean(Merge(Body, theirs, mine)));
    }

    [Fact]
    public void Merge_BothAddedASection_KeepsBoth()
    {
        var merged = Clean(Merge(Body, Body + "\n\n## Uch\n\nMening.", Body + "\n\n## Uch\n\nUlarning."));

        Assert.StartsWith(Body, merged, StringComparison.Ordinal);
        Assert.Contains("## Uch\n\nMening.", merged, StringComparison.Ordinal);
        Assert.Contains("## Uch\n\nUlarning.", merged, StringComparison.Ordinal);
    }

    /// <summary>Whatever the two sides do, no section that either of them wrote or changed is missing from the merge.</summary>
    [Fact]
    public void Merge_AnyChanges_DropsNothingSomebodyWrote()
    {
        var random = new Random(7);

        for (var turn = 0; turn < 500; turn++)
        {
            var began = Enumerable.Range(0, random.Next(0, 5)).Select(number => $"## S{number}\n\nT{number}").ToList();
            var (mine, theirs) = (Changed(began, random, "m"), Changed(began, random, "t"));

            var merge = Merge(Joined(began), Joined(mine), Joined(theirs));

            var texts = string.Join("\n", merge.Sections.SelectMany(section => section.Collides ? new[] { section.Mine, section.Theirs } : [section.Merged]));
            Assert.All(mine.Concat(theirs).Except(began), section => Assert.Contains(section, texts, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Kirish.")]
    [InlineData(Body)]
    [InlineData("```\n## emas\n```\n\n## Bir\nMatn\n### Ichki\n")]
    [InlineData("## Bir ##\n\n\n\n##Emas\n\n   ## Ikki\n\n    ## emas")]
    public void Sections_OneAfterAnother_AreTheBody(string body) => Assert.Equal(body, string.Concat(TextSections.Of(body).Select(section => section.Text)));

    [Fact]
    public void Sections_HeadingInsideCode_IsNone() =>
        Assert.Equal(["", "Bir"], TextSections.Of("~~~~\n## emas\n~~~\n## emas\n~~~~\n\n## Bir\n").Select(section => section.Heading));

    private static List<string> Changed(List<string> began, Random random, string sign)
    {
        var changed = began.Where(_ => random.Next(6) > 0).Select(section => random.Next(3) == 0 ? section + sign : section).ToList();

        if (random.Next(2) == 0)
        {
            changed.Insert(random.Next(changed.Count + 1), $"## N{random.Next(3)}\n\nN{sign}");
        }

        if (changed.Count > 1 && random.Next(4) == 0)
        {
            changed.Reverse(0, 2);
        }

        return changed;
    }

    private static string Joined(List<string> sections) => string.Join("\n\n", sections);

    private static TextMergeResult Merge(string began, string mine, string theirs) =>
        TextMerge.Merge(new WrittenText("S", "Q", began), new WrittenText("S", "Q", mine), new WrittenText("S", "Q", theirs));

    private static string Clean(TextMergeResult merge)
    {
        Assert.True(merge.IsClean, string.Join(", ", merge.Sections.Where(section => section.Collides).Select(section => section.Heading)));

        return merge.Compose(_ => throw new InvalidOperationException()).Body;
    }
}
