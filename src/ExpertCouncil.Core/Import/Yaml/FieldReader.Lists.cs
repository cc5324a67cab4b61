using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Yaml;

internal sealed partial class FieldReader
{
    /// <summary>The key of an entry of a kind.</summary>
    public string? Key(string key, EntryKind kind)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        Mention(scalar, kind);

        return scalar.Text;
    }

    public IReadOnlyList<string> Keys(string key, EntryKind kind) => [.. Scalars(key).Select(scalar => Mention(scalar, kind))];

    /// <summary>An entry named as <c>kind/key</c>.</summary>
    public EntryReference? Entry(string key) => Scalar(key) is { } scalar ? Reference(scalar) : null;

    public IReadOnlyList<EntryReference> Entries(string key) => [.. Scalars(key).Select(Reference).OfType<EntryReference>()];

    public IReadOnlyList<string> Tags(string key) => [.. Scalars(key).Select(scalar => Tag(scalar, isDirection: false))];

    public string? Direction(string key) => Scalar(key) is { } scalar ? Tag(scalar, isDirection: true) : null;

    /// <summary>A file beside the text.</summary>
    public string? File(string key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        reading.Files.Add((scalar.Text, scalar.Line));

        return scalar.Text;
    }

    public IReadOnlyList<string> LanguageTags(string key)
    {
        var tags = Scalars(key);

        foreach (var tag in tags.Where(tag => !Addresses.IsLanguageTag(tag.Text)))
        {
            reading.Faults.Add(tag.Line, $"'{tag.Text}' is no language tag; write one such as uz, kk, ru, en or uz-Cyrl.");
        }

        return [.. tags.Select(tag => tag.Text)];
    }

    /// <summary>A list of maps, each read by <paramref name="read"/>.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<FieldReader, T> read)
    {
        var values = new List<T>();

        foreach (var item in Items(key))
        {
            if (item is YamlMap fields)
            {
                values.Add(ReadMap(fields, read));
            }
            else
            {
                reading.Faults.Add(item.Line, $"Each item of '{key}' has fields of its own: '- name: value'.");
            }
        }

        return values;
    }

    public T? Map<T>(string key, Func<FieldReader, T> read)
        where T : class
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlMap fields:
                return ReadMap(fields, read);
            default:
                Fault(key, $"'{key}' has fields of its own: '{{name: value}}'.");

                return null;
        }
    }

    private T ReadMap<T>(YamlMap fields, Func<FieldReader, T> read)
    {
        var reader = new FieldReader(fields, reading);
        var value = read(reader);
        reader.End();

        return value;
    }

    private List<YamlScalar> Scalars(string key)
    {
        var scalars = new List<YamlScalar>();
        var seen = new HashSet<string>(StringComparer.Ordinal);

        foreach (var item in Items(key))
        {
            if (item is not YamlScalar { IsNothing: false } scalar)
            {
                reading.Faults.Add(item.Line, $"Each item of '{key}' is a single value.");
            }
            else if (!seen.Add(scalar.Text))
            {
                reading.Faults.Add(scalar.Line, $"'{scalar.Text}' stands twice in '{key}'; keep one.");
            }
            else
            {
                scalars.Add(scalar);
            }
        }

        return scalars;
    }

    private IReadOnlyList<YamlNode> Items(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            default:
                Fault(key, $"'{key}' is a list: '[one, two]' or lines that begin with '- '.");

                return [];
        }
    }

    private string Mention(YamlScalar scalar, EntryKind kind)
    {
        if (EntryKey.IsValid(scalar.Text))
        {
            reading.Mentions.Add((new EntryReference(kind, scalar.Text), scalar.Line));
        }
        else
        {
            reading.Faults.Add(scalar.Line, $"'{scalar.Text}' is no key: write the name of a folder of {kind.Folder()}, without the folder before it.");
        }

        return scalar.Text;
    }

    private EntryReference? Reference(YamlScalar scalar)
    {
        if (EntryReference.TryParse(scalar.Text, out var reference))
        {
            reading.Mentions.Add((reference.Value, scalar.Line));
        }
        else
        {
            reading.Faults.Add(scalar.Line, $"'{scalar.Text}' names no entry; write kind/key, for example meetings/2024-08-28-second-meeting.");
        }

        return reference;
    }

    private string Tag(YamlScalar scalar, bool isDirection)
    {
        reading.Tags.Add((scalar.Text, scalar.Line, isDirection));

        return scalar.Text;
    }
}
