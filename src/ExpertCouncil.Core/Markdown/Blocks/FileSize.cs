using System.Globalization;

namespace ExpertCouncil.Core.Markdown;

/// <summary>A file's size as a reader needs it: <c>640 KB</c>, <c>1,2 MB</c>, with the decimal comma of both languages and a space that does not break.</summary>
public static class FileSize
{
    private const long Kilobyte = 1000;
    private const long Megabyte = 1_000_000;

    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = "," };

    public static string Text(long bytes, TextLabels labels) => bytes switch
    {
        < Kilobyte => With(bytes.ToString(Comma), labels.Bytes),
        < Megabyte - (Kilobyte / 2) => With(((double)bytes / Kilobyte).ToString("0", Comma), labels.Kilobytes),
        _ => With(((double)bytes / Megabyte).ToString("0.#", Comma), labels.Megabytes),
    };

    private static string With(string number, string unit) => $"{number}\u00A0{unit}";
}
