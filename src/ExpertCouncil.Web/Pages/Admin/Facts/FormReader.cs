using System.Globalization;
using System.Runtime.CompilerServices;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <summary>Makes values of what was typed. What is missing or wrong becomes a message at its control, whose name is that of the property.</summary>
/// <param name="faults">Takes the messages.</param>
/// <param name="prefix">What the names of the controls begin with.</param>
/// <param name="names">What can be named.</param>
/// <param name="kept">The texts the entry has already: the only ones in a language the person may not write.</param>
internal sealed partial class FormReader(
    ModelStateDictionary faults, string prefix, FactsNames names, IReadOnlySet<(SiteLanguage Language, string Text)> kept)
{
    public static LocalText NoText { get; } = new("", "");

    public void Fault(string field, string message) => faults.AddModelError($"{prefix}.{field}", message);

    public void Check(IEnumerable<FactsFault> broken)
    {
        foreach (var fault in broken)
        {
            Fault(fault.Field, fault.Text());
        }
    }

    public static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.ReplaceLineEndings("\n").Trim();

    public string RequiredText(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") => Text(typed) ?? Missing(field, "");

    public DateOnly? Day(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") =>
        Value<DateOnly>(typed, field, text => FormDates.Day(text), FactsText.Fault_Day);

    public DateOnly RequiredDay(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") =>
        Required(typed, Day(typed, field), field, FactsText.Fault_DayMissing);

    public TimeOnly? Time(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") =>
        Value<TimeOnly>(typed, field, text => FormDates.Time(text), FactsText.Fault_Time);

    public PartialDate? Date(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") =>
        Value<PartialDate>(typed, field, text => FormDates.Partial(text), FactsText.Fault_Date);

    public PartialDate RequiredDate(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") =>
        Required(typed, Date(typed, field), field, FactsText.Fault_DayMissing);

    public FigurePeriod Period(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") =>
        Required(typed, Value<FigurePeriod>(typed, field, text => FormDates.Period(text), FactsText.Fault_Period), field);

    public int? Number(string? typed, int from, int to, [CallerArgumentExpression(nameof(typed))] string field = "") => Value<int>(
        typed,
        field,
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to ? number : null,
        FactsText.Fault_Number.Replace("{1}", FormDates.Write(from), StringComparison.Ordinal).Replace("{2}", FormDates.Write(to), StringComparison.Ordinal));

    public int RequiredNumber(string? typed, int from, int to, [CallerArgumentExpression(nameof(typed))] string field = "") =>
        Required(typed, Number(typed, from, to, field), field);

    /// <summary>A number as people of both countries write it, with a comma and blanks, or as programs do.</summary>
    public decimal Decimal(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") =>
        Required(typed, Value<decimal>(typed, field, ParseDecimal, FactsText.Fault_Decimal), field);

    public T Word<T>(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "")
        where T : struct, Enum => WordOrNone<T>(typed) ?? Missing(field, default(T), FactsText.Fault_NotChosen);

    /// <summary>A word that has a default, which is what nothing chosen means.</summary>
    public static T WordOrDefault<T>(string? typed)
        where T : struct, Enum => WordOrNone<T>(typed).GetValueOrDefault();

    public static T? WordOrNone<T>(string? typed)
        where T : struct, Enum => Enum.TryParse<T>(typed, out var word) && Enum.IsDefined(word) && !char.IsAsciiDigit(typed![0]) ? word : null;

    public string? Url(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") =>
        Checked(typed, field, Addresses.IsWeb, FactsText.Fault_Address);

    public string? LanguageTag(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") =>
        Checked(typed, field, Addresses.IsLanguageTag, FactsText.Fault_Language);

    public string RequiredLanguageTag(string? typed, [CallerArgumentExpression(nameof(typed))] string field = "") =>
        LanguageTag(typed, field) ?? Missing(field, "");

    public IReadOnlyList<T> Rows<T>(IReadOnlyList<FormRow<T>> rows, Action<T, FormReader>? check = null, [CallerArgumentExpression(nameof(rows))] string field = "")
    {
        var values = new List<T>();

        for (var index = 0; index < rows.Count; index++)
        {
            if (!rows[index].IsEmpty())
            {
                values.Add(Read(rows[index], check, string.Create(CultureInfo.InvariantCulture, $"{field}[{index}]")));
            }
        }

        return values;
    }

    /// <summary>A group that is a value or, with nothing typed, none.</summary>
    public T? Group<T>(FormRow<T> row, Action<T, FormReader>? check = null, [CallerArgumentExpression(nameof(row))] string field = "")
        where T : class => row.IsEmpty() ? null : Read(row, check, field);

    // What contradicts itself is said of values that could be read, one thing at a time.
    private T Read<T>(FormRow<T> row, Action<T, FormReader>? check, string field)
    {
        var (reader, before) = (new FormReader(faults, $"{prefix}.{field}", names, kept), faults.ErrorCount);
        var value = row.Read(reader);

        if (faults.ErrorCount == before)
        {
            check?.Invoke(value, reader);
        }

        return value;
    }

    private T? Value<T>(string? typed, string field, Func<string, T?> parse, string message)
        where T : struct
    {
        if (Text(typed) is not { } text)
        {
            return null;
        }

        var value = parse(text);

        if (value is null)
        {
            Fault(field, message.With(FormWords.Start(text)!));
        }

        return value;
    }

    private string? Checked(string? typed, string field, Func<string, bool> isRight, string message)
    {
        if (Text(typed) is { } text && !isRight(text))
        {
            Fault(field, message.With(FormWords.Start(text)!));
        }

        return Text(typed);
    }

    private T Required<T>(string? typed, T? value, string field, string? message = null)
        where T : struct => value ?? (Text(typed) is null ? Missing(field, default(T), message) : default);

    private T Missing<T>(string field, T nothing, string? message = null)
    {
        Fault(field, message ?? FactsText.Fault_Missing);

        return nothing;
    }

    private static decimal? ParseDecimal(string text)
    {
        var plain = string.Concat(text.Where(character => !char.IsWhiteSpace(character))).Replace(',', '.').Replace('\u2212', '-');

        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
