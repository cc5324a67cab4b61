using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Import.Yaml;

namespace ExpertCouncil.Core.Tests.Import.Yaml;

public sealed class FactsReaderTests
{
    private const string Meeting =
        "number: 2\nstate: held\nformat: in-person\nstarts: 2024-08-28 10:00\ntime_zone: Asia/Almaty\nplace: {uz: \"Ostona, shahar\", kk: 'Астана'}\n"
        + "participants:\n  - person: a\n    side: regional\n    role: chair\nsources:\n  - name: UzDaily\n    note: {uz: |-, kk: b}\n";

    [Fact]
    public void Read_AnyTextCutShort_NeverThrows()
    {
        for (var length = 0; length < Meeting.Length; length++)
        {
            Read(Meeting[..length]);
        }
    }

    [Theory]
    [InlineData('[')]
    [InlineData('}')]
    [InlineData('"')]
    [InlineData('\'')]
    [InlineData(':')]
    [InlineData('\n')]
    [InlineData('\t')]
    [InlineData('*')]
    [InlineData('%')]
    [InlineData('\0')]
    [InlineData('|')]
    public void Read_AnyTextWithAStraySign_NeverThrows(char sign)
    {
        for (var place = 0; place < Meeting.Length; place++)
        {
            Read(Meeting.Insert(place, sign.ToString()));
        }
    }

    [Fact]
    public void Read_TenThousandOpenBrackets_IsAFault() => Assert.NotEmpty(Read(new string('[', 10_000)).Faults.InOrder);

    [Fact]
    public void Read_TwoDocuments_IsAFault() =>
        Assert.Contains(Read("date: 2024-08-28\n---\ndate: 2024-08-29\n").Faults.InOrder, fault => fault.Line == 2);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("just words\n")]
    [InlineData("- a list\n")]
    public void Read_NoFields_IsAFault(string text) => Assert.NotEmpty(Read(text).Faults.InOrder);

    private static FactsReading Read(string text)
    {
        var reading = new FactsReading(new FaultList("facts.yml"));
        FactsReader.Read(EntryKind.Meeting, text, reading);

        return reading;
    }
}
