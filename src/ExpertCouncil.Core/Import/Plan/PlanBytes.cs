using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>The text in a plan file as a spreadsheet saved it: UTF-8 with or without a byte order mark, or the UTF-16 of "Unicode text".</summary>
public static class PlanBytes
{
    /// <summary>A thousand lines and more; what is larger is no plan.</summary>
    public const int MostBytes = 512 * 1024;

    /// <param name="bytes">The file as it was sent.</param>
    /// <param name="text">Without a byte order mark; null when the bytes are no such text.</param>
    /// <param name="fault">What is wrong with the file, where something is.</param>
    public static bool TryRead(byte[] bytes, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out PlanFault? fault)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        (text, fault) = (null, Fault(bytes));

        if (fault is not null)
        {
            return false;
        }

        try
        {
            text = EncodingOf(bytes).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            fault = new PlanFault(1, PlanFaultCode.FileEncoding);

            return false;
        }

        fault = text.Contains('\0', StringComparison.Ordinal) ? new PlanFault(1, PlanFaultCode.FileEncoding) : null;

        return fault is null;
    }

    private static PlanFault? Fault(byte[] bytes) => bytes switch
    {
        { Length: > MostBytes } => new PlanFault(1, PlanFaultCode.FileTooLarge) { Arguments = [(MostBytes / 1024).ToString(CultureInfo.InvariantCulture)] },
        { Length: 0 } => new PlanFault(1, PlanFaultCode.FileEmpty),
        // How .xlsx and .ods begin, and the .xls of before 2007.
        [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] => new PlanFault(1, PlanFaultCode.FileIsWorkbook),
        _ => null,
    };

    private static Encoding EncodingOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
    };
}
