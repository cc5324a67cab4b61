using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Import.Yaml;

/// <summary>Reads the fields of one map. What is missing or wrong becomes a fault and reads as null, so that reading goes on to the next field.</summary>
internal sealed partial class FieldReader(YamlMap map, FactsReading reading)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public static LocalText NoText { get; } = new("", "");

    public bool Has(string key) => map.Find(key) is not null;

    public int Line(string key) => map.Find(key)?.Line ?? map.Line;

    public void Fault(string key, string message) => reading.Faults.Add(Line(key), message);

    public void Fault(IEnumerable<FactsFault> faults)
    {
        foreach (var fault in faults)
        {
            Fault(fault.FileName(), fault.Sentence());
        }
    }

    public void Require(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (!Has(key))
            {
                reading.Faults.Add(map.Line, $"The field '{key}' is missing; add it.");
            }
        }
    }

    /// <summary>Called last: whatever nobody asked for is unknown.</summary>
    public void End()
    {
        foreach (var field in map.Fields.Where(field => !asked.Contains(field.Key)))
        {
            reading.Faults.Add(field.Line, $"'{field.Key}' is not a field here; there are {string.Join(", ", asked)}.");
        }
    }

    public string? Text(string key) => Scalar(key)?.Text;

    public int? Number(string key, int from, int to) =>
        Value<int>(
            key,
            text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to ? number : null,
            string.Create(CultureInfo.InvariantCulture, $"a whole number from {from} to {to}"));

    public decimal? Decimal(string key) =>
        Value<decimal>(
            key,
            text => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null,
            "a number such as 4.97, with a point");

    public bool Flag(string key) =>
        Value<bool>(key, text => text switch { "true" => true, "false" => false, _ => null }, "true or false") ?? false;

    public T? Word<T>(string key)
        where T : struct, Enum => Value(key, EnumWords<T>.Parse, $"one of {EnumWords<T>.All}");

    public DateOnly? Day(string key) => Value<DateOnly>(key, Dates.Day, "a day such as 2024-08-28");

    public PartialDate? Date(string key) =>
        Value(key, text => PartialDate.TryParse(text, out var date) ? date : null, "a day, month or year such as 2024-08-28, 2024-08 or 2024");

    public MeetingTime? Time(string key) => Value(key, Dates.Time, "a day such as 2024-08-28, or a day and time such as 2024-08-28 10:00");

    public FigurePeriod? Period(string key) =>
        Value(key, text => FigurePeriod.TryParse(text, out var period) ? period : null, "2025, 2025-11, 2024-08-08 or a span such as 2024..2034");

    public string? Url(string key) => Checked(key, Addresses.IsWeb, "a whole address that begins with https:// or http://");

    public string? LanguageTag(string key) => Checked(key, Addresses.IsLanguageTag, "a language tag such as uz, kk, ru, en or uz-Cyrl");

    /// <summary>A text given per language, both required.</summary>
    public LocalText? Local(string key) => Node(key) is { } node ? LocalOf(node, key) : null;

    /// <summary>A name that may be the same in both languages and then is written once.</summary>
    public LocalText? Name(string key) =>
        Node(key) is YamlScalar { IsNothing: false } scalar ? new LocalText(scalar.Text, scalar.Text) : Local(key);

    /// <summary>As <see cref="Local"/>, but never null for a field that stands there, so that rules see it though it is broken.</summary>
    public LocalText? LocalOrBroken(string key) => Has(key) ? Local(key) ?? NoText : null;

    private LocalText? LocalOf(YamlNode node, string key)
    {
        if (node is not YamlMap pair)
        {
            reading.Faults.Add(node.Line, $"'{key}' is given in both languages: {{uz: …, kk: …}}.");

            return null;
        }

        var fields = new FieldReader(pair, reading);
        fields.Require("uz", "kk");
        var (uzbek, kazakh) = (fields.Scalar("uz"), fields.Scalar("kk"));
        fields.End();
        See(uzbek, SiteLanguage.Uzbek);
        See(kazakh, SiteLanguage.Kazakh);

        return uzbek is null || kazakh is null ? null : new LocalText(uzbek.Text, kazakh.Text);
    }

    private void See(YamlScalar? text, SiteLanguage language)
    {
        if (text is not null)
        {
            reading.Texts.Add(new LocatedText(text.Text, language, text.Line));
        }
    }

    private string? Checked(string key, Func<string, bool> isRight, string expected)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (!isRight(scalar.Text))
        {
            reading.Faults.Add(scalar.Line, $"'{key}' is {scalar.Text}; write {expected}.");
        }

        return scalar.Text;
    }

    private T? Value<T>(string key, Func<string, T?> parse, string expected)
        where T : struct
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        var value = parse(scalar.Text);

        if (value is null)
        {
            reading.Faults.Add(scalar.Line, $"'{key}' is {scalar.Text}; write {expected}.");
        }

        return value;
    }

    private YamlScalar? Scalar(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar { IsNothing: false, Text.Length: > 0 } scalar:
                return scalar;
            case YamlScalar:
                Fault(key, $"'{key}' has no value; write one or leave the line out.");

                return null;
            default:
                Fault(key, $"'{key}' takes a single value.");

                return null;
        }
    }

    private YamlNode? Node(string key)
    {
        asked.Add(key);

        return map.Find(key)?.Value;
    }
}
