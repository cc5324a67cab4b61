using ExpertCouncil.Core.Import.Yaml;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>The first line of a plan file: words for the reader, and in brackets the name by which any language's file is read.</summary>
public static class PlanColumns
{
    /// <summary>What the public takes away: the title in its own language and script.</summary>
    public static IReadOnlyList<PlanColumn> ForReaders { get; } = [.. Enum.GetValues<PlanColumn>().Where(column => column is not (PlanColumn.TitleUz or PlanColumn.TitleKk))];

    /// <summary>What the desk takes away: the titles of both languages.</summary>
    public static IReadOnlyList<PlanColumn> ForDesk { get; } = [.. Enum.GetValues<PlanColumn>().Where(column => column is not PlanColumn.Title)];

    internal static IReadOnlyList<PlanColumn> All { get; } = Enum.GetValues<PlanColumn>();

    /// <summary>Any of them will do: a file has those it was taken away with.</summary>
    internal static IReadOnlyList<PlanColumn> Titles { get; } = [PlanColumn.Title, PlanColumn.TitleUz, PlanColumn.TitleKk];

    /// <returns><c>status</c>: the name that stands in brackets.</returns>
    public static string Name(PlanColumn column) => EnumWords<PlanColumn>.Write(column);

    /// <returns><c>Holat (status)</c>.</returns>
    internal static string Heading(PlanColumn column, string words) => $"{words} ({Name(column)})";

    /// <summary>Knows a heading by the name in brackets, or by the bare name.</summary>
    internal static PlanColumn? Parse(string heading)
    {
        var bracket = heading.LastIndexOf('(');
        var name = bracket < 0 ? heading : heading[(bracket + 1)..].TrimEnd().TrimEnd(')');

        return EnumWords<PlanColumn>.Parse(name.Trim().ToLowerInvariant());
    }
}
