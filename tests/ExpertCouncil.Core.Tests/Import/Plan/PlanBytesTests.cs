using System.Text;
using ExpertCouncil.Core.Import.Plan;

namespace ExpertCouncil.Core.Tests.Import.Plan;

public sealed class PlanBytesTests
{
    private const string Text = "key;plan\nOʻzbekiston;Қазақстан\n";

    public static TheoryData<byte[], PlanFaultCode> Strange => new()
    {
        { [], PlanFaultCode.FileEmpty },
        { new byte[PlanBytes.MostBytes + 1], PlanFaultCode.FileTooLarge },
        { [(byte)'P', (byte)'K', 3, 4, 0, 0], PlanFaultCode.FileIsWorkbook },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1], PlanFaultCode.FileIsWorkbook },
        // Windows-1251, as a spreadsheet saves plain CSV where Cyrillic is usual.
        { [0xCA, 0xE0, 0xE7, 0xE0, 0xF5], PlanFaultCode.FileEncoding },
        { [(byte)'k', 0, (byte)'e', 0], PlanFaultCode.FileEncoding },
        { [0xFF, 0xFE, 0x00, 0xD8, (byte)'a', 0], PlanFaultCode.FileEncoding },
    };

    public static TheoryData<byte[]> Readable =>
    [
        Encoding.UTF8.GetBytes(Text),
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)],
    ];

    [Theory]
    [MemberData(nameof(Strange))]
    public void TryRead_NoTextOfATable_SaysWhy(byte[] bytes, PlanFaultCode code)
    {
        Assert.False(PlanBytes.TryRead(bytes, out _, out var fault));
        Assert.Equal(code, fault.Code);
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public void TryRead_AsSpreadsheetsSaveIt_GivesTheText(byte[] bytes)
    {
        Assert.True(PlanBytes.TryRead(bytes, out var text, out _));
        Assert.Equal(Text, text);
    }
}
