using ExpertCouncil.Core.Import;

namespace ExpertCouncil.Web.Operations;

/// <summary>One line on the screen that counts along; silent when the output goes to a file or another program.</summary>
internal sealed class ConsoleProgress : IProgress<ContentProgress>, IDisposable
{
    private const int EveryNth = 25;
    private readonly bool shown = !Console.IsErrorRedirected;
    private int width;

    public void Report(ContentProgress value)
    {
        if (shown && (value.Done % EveryNth == 0 || value.Done == value.Total))
        {
            var line = $"{value.Done} of {value.Total}";
            Console.Error.Write($"\r{line}");
            width = line.Length;
        }
    }

    public void Clear()
    {
        if (width > 0)
        {
            Console.Error.Write($"\r{new string(' ', width)}\r");
            width = 0;
        }
    }

    public void Dispose() => Clear();
}
