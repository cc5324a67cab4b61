namespace ExpertCouncil.Evaluation;

/// <summary>Files of tab-separated columns with a header line.</summary>
internal static class Table
{
    /// <returns>The rows of every *.tsv whose name begins so, by column name.</returns>
    public static IEnumerable<Dictionary<string, string>> Read(string folder, string beginning)
    {
        foreach (var file in Directory.EnumerateFiles(folder, beginning + "*.tsv").Order(StringComparer.Ordinal))
        {
            string[]? header = null;

            foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
            {
                var cells = line.Split('\t');

                if (header is null)
                {
                    header = cells;
                }
                else
                {
                    yield return header.Zip(cells.Concat(Enumerable.Repeat("", header.Length))).ToDictionary(pair => pair.First, pair => pair.Second);
                }
            }
        }
    }
}
