using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Editorial;

public sealed class StalenessTests
{
    private const string Body = "Kirish.\n\n## Bir\n\nBirinchi.\n\nYana.\n\n## Ikki\n\nIkkinchi[^1].\n\n[^1]: Izoh.";

    [Fact]
    public void Compare_NothingWrittenSince_IsInStep() => Assert.Empty(Compare((Body, false)));

    [Fact]
    public void Compare_SpacingAndLineBreaksOnly_IsInStep() => Assert.Empty(Compare((Body, false), (Body.Replace("Birinchi.\n\nYana.", "Birinchi.\n\n\nYana. ", StringComparison.Ordinal), false)));

    [Fact]
    public void Compare_MinorRevision_IsInStep() => Assert.Empty(Compare((Body, false), (With("Birinchi", "Birinchi!"), true)));

    [Fact]
    public void Compare_ChangeTakenBack_IsInStep() => Assert.Empty(Compare((Body, false), (With("Birinchi", "Boshqa"), false), (Body, false)));

    [Fact]
    public void Compare_MinorRevisionAmongOthers_LeavesOnlyWhatTheOthersChanged()
    {
        var first = With("Ikkinchi", "Ikkinchi, yangi");

        var stale = Compare((Body, false), (first, false), (first.Replace("Birinchi", "Birinchi!", StringComparison.Ordinal), true));

        Assert.Equal(["Ikki"], stale.Select(section => section.Heading));
    }

    [Fact]
    public void Compare_BlockChangedBeforeAMinorRevisionOfIt_IsStale()
    {
        var first = With("Birinchi", "Boshqa");

        Assert.Equal(["Bir"], Compare((Body, false), (first, false), (first.Replace("Boshqa", "Boshqa!", StringComparison.Ordinal), true)).Select(section => section.Heading));
    }

    [Fact]
    public void Compare_MinorRevisionThatAddsAndRemovesBlocks_IsInStep() =>
        Assert.Empty(Compare((Body, false), (With("Birinchi.\n\nYana.", "Birinchi.\n\nQoʻshimcha.\n\nYana bir."), true)));

    [Fact]
    public void Compare_ChangedSection_IsShownBeforeAndAfter()
    {
        var section = Assert.Single(Compare((Body, false), (With("Yana", "Va yana"), false)));

        Assert.Equal((TextSection.Headed, "Bir", "## Bir\n\nBirinchi.\n\nYana.", "## Bir\n\nBirinchi.\n\nVa yana."), (section.Section, section.Heading, section.Before, section.After));
    }

    [Fact]
    public void Compare_RenamedHeading_IsOneSection() => Assert.Equal(["Boshqa"], Compare((Body, false), (With("## Bir\n", "## Boshqa\n"), false)).Select(section => section.Heading));

    [Fact]
    public void Compare_ChangedFootnote_IsStale() => Assert.Equal([TextSection.Notes], Compare((Body, false), (With("Izoh", "Boshqa izoh"), false)).Select(section => section.Section));

    [Fact]
    public void Compare_NewAndRemovedSections_AreBothTold()
    {
        var stale = Compare(("Kirish.\n\n## Bir\n\nA.\n\n## Ikki\n\nB.", false), ("Kirish.\n\n## Bir\n\nA.\n\n## Ikki\n\nB.\n\n## Uch\n\nC.", false));

        Assert.Equal([("Uch", "", "## Uch\n\nC.")], stale.Select(section => (section.Heading, section.Before, section.After)));
    }

    [Fact]
    public void Compare_ChangedTitle_IsStale() => Assert.Equal(
        [TextSection.Title],
        Staleness.Compare([Version("Eski", Body), Version("Yangi", Body)]).Select(section => section.Section));

    private static string With(string old, string now) => Body.Replace(old, now, StringComparison.Ordinal);

    private static ComparedVersion Version(string title, string body, bool isMinor = false) => new(isMinor, TextBlocks.Of(new WrittenText(title, "Qisqacha", body), SiteLanguage.Uzbek));

    private static IReadOnlyList<StaleSection> Compare(params (string Body, bool IsMinor)[] versions) =>
        Staleness.Compare([.. versions.Select(version => Version("Sarlavha", version.Body, version.IsMinor))]);
}
