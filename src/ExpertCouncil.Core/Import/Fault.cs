using System.Globalization;

namespace ExpertCouncil.Core.Import;

/// <summary>Something in a content file that keeps its entry out of the store.</summary>
/// <param name="File">Below the content folder, with forward slashes.</param>
/// <param name="Line">Counts from 1; the first line where the whole file is meant.</param>
/// <param name="Message">English, saying what to do.</param>
public sealed record Fault(string File, int Line, string Message)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Message}");
}
