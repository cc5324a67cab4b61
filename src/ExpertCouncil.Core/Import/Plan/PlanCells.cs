namespace ExpertCouncil.Core.Import.Plan;

/// <summary>
/// Keeps a spreadsheet from taking a text for a formula: what begins like one gets an apostrophe before it. A text that begins with an apostrophe
/// gets another one, so that taking one away always gives the text back.
/// </summary>
internal static class PlanCells
{
    private const char Guard = '\'';

    public static string Write(string value) =>
        value is ['=' or '+' or '-' or '@' or '\t' or '\r' or Guard, ..] ? Guard + value : value;

    public static string Read(string cell) => cell is [Guard, ..] ? cell[1..] : cell;
}
