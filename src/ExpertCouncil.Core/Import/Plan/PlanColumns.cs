using ExpertCouncil.Core.Import.Yaml;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>The first line of a plan file: words for the reader, and in brackets the name by which any language's file is read.</summary>
internal static class PlanColumns
{
    public static IReadOnlyList<PlanColumn> All { get; } = Enum.GetValues<PlanColumn>();

    /// <returns><c>Holat (status)</c>.</returns>
    public static string Heading(PlanColumn column, string words) => $"{words} ({Name(column)})";

    /// <summary>Knows a heading by the name in brackets, or by the bare name.</summary>
    public static PlanColumn? Parse(string heading)
    {
        var bracket = heading.LastIndexOf('(');
        var name = bracket < 0 ? heading : heading[(bracket + 1)..].TrimEnd().TrimEnd(')');

        return EnumWords<PlanColumn>.Parse(name.Trim());
    }

    public static string Name(PlanColumn column) => EnumWords<PlanColumn>.Write(column);
}
