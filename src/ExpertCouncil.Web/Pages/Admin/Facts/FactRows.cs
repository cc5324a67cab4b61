using System.Globalization;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <summary>A list of rows as <c>_Rows.cshtml</c> shows it.</summary>
/// <param name="Owner">The group the list stands in.</param>
/// <param name="List">The name of the list in it.</param>
/// <param name="Rows">The rows.</param>
/// <param name="View">The partial of one row.</param>
/// <param name="Legend">What the list is called.</param>
/// <param name="Add">The words of the button that adds one.</param>
public sealed record FactRows(FormRow Owner, string List, IReadOnlyList<FormRow> Rows, string View, string Legend, string Add)
{
    public string? Hint { get; init; }

    /// <summary>Rows that would make a long page are closed, with a line that says what is in them.</summary>
    public bool Folded { get; init; }

    /// <summary>The name of the list as buttons give it: without that of the form.</summary>
    public string Path(ViewDataDictionary view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var name = view.TemplateInfo.GetFullHtmlFieldName(List);

        return name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>What the partial of a row is given: names of controls begin with that of the row.</summary>
    public ViewDataDictionary In(ViewDataDictionary view, int index)
    {
        ArgumentNullException.ThrowIfNull(view);
        var row = new ViewDataDictionary(view);
        row.TemplateInfo.HtmlFieldPrefix = NameOf(view, index);

        return row;
    }

    /// <summary>Closed rows open where something is wrong inside, where the last button moved them, and where nothing is typed yet.</summary>
    public bool IsOpen(ViewDataDictionary view, int index) =>
        !Folded || Rows[index].IsFocused() || Rows[index].IsEmpty()
        || view.ModelState.Any(state => state.Value!.Errors.Count > 0 && state.Key.StartsWith(NameOf(view, index) + ".", StringComparison.Ordinal));

    /// <summary>Its place in the list and, where it is known, what it is about.</summary>
    public string TitleOf(int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {(Rows[index].Summary() is { Length: > 0 } summary ? summary : FactsText.Row_Empty)}");

    private string NameOf(ViewDataDictionary view, int index) => view.TemplateInfo.GetFullHtmlFieldName(FormattableString.Invariant($"{List}[{index}]"));
}
