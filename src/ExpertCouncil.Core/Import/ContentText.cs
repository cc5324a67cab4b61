using System.Text;

namespace ExpertCouncil.Core.Import;

/// <summary>Reads a text file of the content folder and holds it to the one form such files have: UTF-8, no byte order mark, line feeds, one at the end.</summary>
internal static class ContentText
{
    public const int MaxBytes = 2_000_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text with line feeds only and no byte order mark, so that reading can go on after a fault; null when it cannot.</returns>
    public static async Task<string?> ReadAsync(string path, FaultList faults, CancellationToken cancellationToken)
    {
        try
        {
            if (new FileInfo(path).Length <= MaxBytes)
            {
                return Decode(await File.ReadAllBytesAsync(path, cancellationToken), faults);
            }

            faults.Add(1, "The file is larger than 2 MB; split it.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add(1, $"The file cannot be read: {exception.Message}");
        }

        return null;
    }

    internal static string? Decode(byte[] bytes, FaultList faults)
    {
        if (TryDecode(bytes, faults) is not { } text)
        {
            return null;
        }

        if (text is ['\uFEFF', ..])
        {
            faults.Add(1, "The file begins with a byte order mark; save it as UTF-8 without one.");
            text = text[1..];
        }

        if (text.IndexOf('\r', StringComparison.Ordinal) is >= 0 and var carriageReturn)
        {
            faults.Add(LineAt(text, carriageReturn), "The lines end with carriage returns; save the file with line feeds (LF).");
            text = text.ReplaceLineEndings("\n");
        }

        if (text is not [.., '\n'])
        {
            faults.Add(LineAt(text, text.Length), "The last line has no line feed; end the file with one.");
        }
        else if (text is [.., '\n', '\n'])
        {
            faults.Add(LineAt(text, text.Length - 1), "Empty lines stand at the end; end the file with one line feed.");
        }

        return text;
    }

    public static int LineAt(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    private static string? TryDecode(byte[] bytes, FaultList faults)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            faults.Add(bytes.AsSpan(0, exception.Index).Count((byte)'\n') + 1, "The file is not UTF-8; save it as UTF-8.");

            return null;
        }
    }
}
