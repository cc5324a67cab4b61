using System.Text.RegularExpressions;
using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Publishing;

/// <summary>What a body names, looked up before it is rendered. More than the text really names does no harm: the renderer decides what is a link.</summary>
internal static partial class TextNames
{
    public static HashSet<EntryReference> In(string body)
    {
        var names = new HashSet<EntryReference>();

        foreach (Match match in Name().Matches(body))
        {
            var name = match.Groups["person"] is { Success: true } person ? $"{EntryKind.Person.Folder()}/{person.Value}" : match.Groups["entry"].Value;

            if (EntryReference.TryParse(name, out var reference))
            {
                names.Add(reference.Value);
            }
        }

        return names;
    }

    public static bool HasFigures(string body) => FigureName().IsMatch(body);

    [GeneratedRegex("entry:(?<entry>[a-z-]+/[a-z0-9-]+)|speaker=(?<person>[a-z0-9-]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex("^::: *key-figure", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex FigureName();
}
