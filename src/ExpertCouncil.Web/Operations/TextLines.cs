using System.Text;

namespace ExpertCouncil.Web.Operations;

/// <summary>
/// Reads lines of UTF-8 and writes one line for each: line feeds, no byte order mark. Invalid bytes become U+FFFD, carriage returns before a line
/// feed are dropped, the last line needs no end. What was read is written before more is waited for, so that a program can ask line by line.
/// </summary>
internal sealed class TextLines(Stream input, Stream output, Stream faults) : IDisposable
{
    private const int BufferSize = 1 << 16;
    private const char ByteOrderMark = '\uFEFF';

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StringBuilder pending = new();
    private readonly StreamReader reader = new(input, Utf8, detectEncodingFromByteOrderMarks: false, BufferSize);
    private readonly StreamWriter writer = new(output, Utf8, BufferSize);
    private readonly StreamWriter faultWriter = new(faults, Utf8, BufferSize);

    /// <summary>The line that is being converted, from 1.</summary>
    public int Number { get; private set; }

    public int FaultCount { get; private set; }

    /// <param name="convert">What is made of a line; line ends in its result become spaces, so that the lines stay beside each other.</param>
    public void Convert(Func<string, string> convert)
    {
        var buffer = new char[BufferSize];

        for (var read = reader.Read(buffer); read > 0; read = reader.Read(buffer))
        {
            ConvertLines(buffer.AsSpan(0, read), convert);
            Flush();
        }

        if (pending.Length > 0)
        {
            Write(TakePending([]), convert);
            Flush();
        }
    }

    /// <summary>Closes the streams.</summary>
    public void Dispose()
    {
        reader.Dispose();
        input.Dispose();
        output.Dispose();
        faults.Dispose();
    }

    /// <summary>Says what is wrong with the line at hand.</summary>
    public void Report(string message)
    {
        FaultCount++;
        Note($"{Number}: {message}");
    }

    /// <summary>Says something that is no fault.</summary>
    public void Note(string message) => faultWriter.Write(message + "\n");

    private void Flush()
    {
        writer.Flush();
        faultWriter.Flush();
    }

    private void ConvertLines(ReadOnlySpan<char> read, Func<string, string> convert)
    {
        for (var end = read.IndexOf('\n'); end >= 0; end = read.IndexOf('\n'))
        {
            Write(TakePending(read[..end]), convert);
            read = read[(end + 1)..];
        }

        pending.Append(read);
    }

    private string TakePending(ReadOnlySpan<char> rest)
    {
        if (pending.Length == 0)
        {
            return rest.ToString();
        }

        var line = pending.Append(rest).ToString();
        pending.Clear();

        return line;
    }

    private void Write(string line, Func<string, string> convert)
    {
        Number++;
        line = Number == 1 && line.StartsWith(ByteOrderMark) ? line[1..] : line;
        line = line.EndsWith('\r') ? line[..^1] : line;
        var converted = convert(line);
        writer.Write(converted.Contains('\n', StringComparison.Ordinal) ? converted.Replace('\n', ' ') : converted);
        writer.Write('\n');
    }
}
