using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Export.Yaml;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Import.Yaml;
using ExpertCouncil.Core.Store;

namespace ExpertCouncil.Core.Tests.Export.Yaml;

public sealed class FactsWriterTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("council-content-").FullName;

    [Theory]
    [InlineData("meetings/second")]
    [InlineData("memoranda/founding")]
    [InlineData("work-plan/draw-up")]
    [InlineData("news/report")]
    [InlineData("people/eldor-aripov")]
    [InlineData("organisations/smti")]
    [InlineData("pages/key-figures")]
    [InlineData("pages/timeline")]
    [InlineData("pages/glossary")]
    public void Write_EveryField_IsReadBackAsItWas(string entry)
    {
        var content = new TestContent(folder).WithEveryKind();
        var kind = EntryReference.Parse(entry).Kind;
        var facts = Read(kind, content.Read($"{entry}/facts.yml"));

        var written = FactsWriter.Write(facts);

        Assert.Equal(StoreJson.Write<EntryFacts>(facts), StoreJson.Write<EntryFacts>(Read(kind, written)));
        Assert.Equal(written, FactsWriter.Write(Read(kind, written)));
    }

    // The shared folder is written in the documented layout, so all but comments and idle quotes comes out as it is.
    [Theory]
    [InlineData("meetings/second")]
    [InlineData("memoranda/founding")]
    [InlineData("work-plan/draw-up")]
    [InlineData("people/eldor-aripov")]
    [InlineData("organisations/smti")]
    [InlineData("pages/key-figures")]
    [InlineData("pages/timeline")]
    [InlineData("pages/glossary")]
    public void Write_FileInTheDocumentedLayout_ComesOutTheSame(string entry)
    {
        var text = new TestContent(folder).WithEveryKind().Read($"{entry}/facts.yml");

        Assert.Equal(text, FactsWriter.Write(Read(EntryReference.Parse(entry).Kind, text)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static EntryFacts Read(EntryKind kind, string text)
    {
        var faults = new FaultList("facts.yml");
        var facts = FactsReader.Read(kind, text, new FactsReading(faults));
        Assert.Empty(faults.InOrder);

        return facts!;
    }
}
