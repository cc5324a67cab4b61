using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>What a plan file would do to the store, before or after it was done.</summary>
public sealed record PlanProposal
{
    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<PlanChange> Changes { get; init; } = [];

    /// <summary>How many lines say what the store says.</summary>
    public int Unchanged { get; init; }

    /// <summary>While there is one, nothing of the file is taken.</summary>
    public IReadOnlyList<PlanFault> Faults { get; init; } = [];

    /// <summary>True when it was carried out.</summary>
    public bool IsDone { get; init; }

    /// <summary>The same for the same changes, and for no others.</summary>
    public string Mark
    {
        get
        {
            var text = new StringBuilder();

            foreach (var change in Changes)
            {
                text.Append(CultureInfo.InvariantCulture, $"{change.Line}\u001E{change.Key}\u001E{change.IsNew}");
                text.AppendJoin('\u001E', change.Cells.Select(cell => $"\u001F{cell.Column}\u001F{cell.Before}\u001F{cell.After}")).Append('\u001D');
            }

            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
    }
}

/// <summary>What a line would do to an item.</summary>
/// <param name="Line">Counts from 1.</param>
/// <param name="Key">Of the item; of a new one the key it would get.</param>
/// <param name="Title">By which a person knows it.</param>
/// <param name="IsNew">True for an item the store does not hold.</param>
/// <param name="Cells">Those that differ; of a new item all that say something.</param>
public sealed record PlanChange(int Line, string Key, string Title, bool IsNew, IReadOnlyList<PlanCellChange> Cells);

/// <param name="Column">Of the file.</param>
/// <param name="Before">As a plan file writes it; empty where there was nothing.</param>
/// <param name="After">As a plan file writes it; empty where nothing would be left.</param>
public sealed record PlanCellChange(PlanColumn Column, string Before, string After);
