namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <summary>
/// A group of controls as they were typed. Its writable text properties are controls, its lists of texts are boxes to tick, its rows and lists of rows are groups inside it
/// (<see cref="FormShape"/>).
/// </summary>
public abstract class FormRow
{
    private bool isFocused;
    private string? focusedList;
    private FactsNames names = FactsNames.None;

    public FactsNames Names() => names;

    /// <summary>True for the row the last button was about: its first control takes the focus.</summary>
    public bool IsFocused() => isFocused;

    /// <summary>True when the last row of a list was removed: the button that adds one takes the focus.</summary>
    public bool HasFocusOn(string list) => string.Equals(focusedList, list, StringComparison.Ordinal);

    /// <summary>A few words by which a person knows the row among others.</summary>
    public virtual string? Summary() => null;

    /// <summary>True when nothing is typed in it: such rows do not count.</summary>
    public virtual bool IsEmpty() => FormShape.IsEmpty(this);

    internal void Focus() => isFocused = true;

    internal void Focus(string list) => focusedList = list;

    internal virtual void Know(FactsNames known)
    {
        names = known;

        foreach (var row in FormShape.RowsOf(this))
        {
            row.Know(known);
        }
    }
}

/// <summary>A group of controls that makes one value of the facts.</summary>
public abstract class FormRow<T> : FormRow
{
    /// <returns>The value; of no use where the reader took a fault.</returns>
    internal abstract T Read(FormReader fields);
}
