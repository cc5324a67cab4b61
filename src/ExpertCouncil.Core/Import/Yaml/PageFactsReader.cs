using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Yaml;

internal static class PageFactsReader
{
    public static PageFacts Read(FieldReader fields)
    {
        fields.Require("role");

        var role = fields.Word<PageRole>("role");
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var series = new Dictionary<string, (FigureSide Side, FigureUnit Unit)>(StringComparer.Ordinal);

        var facts = new PageFacts
        {
            Role = role.GetValueOrDefault(),
            Figures = fields.List("figures", figure => Figure(figure, keys, series)),
            Milestones = fields.List("milestones", Milestone),
            Terms = fields.List("terms", Term),
        };

        Expect(fields, "figures", PageRole.Figures, role);
        Expect(fields, "milestones", PageRole.Timeline, role);
        Expect(fields, "terms", PageRole.Glossary, role);

        return facts;
    }

    private static void Expect(FieldReader fields, string key, PageRole owner, PageRole? role)
    {
        if (fields.Has(key) && role is not null && role != owner)
        {
            fields.Fault(key, $"'{key}' belongs to the page with the role {EnumWords<PageRole>.Write(owner)}.");
        }
    }

    private static KeyFigure Figure(FieldReader fields, HashSet<string> keys, Dictionary<string, (FigureSide Side, FigureUnit Unit)> series)
    {
        fields.Require("key", "label", "value", "unit", "period", "side");

        var figure = new KeyFigure
        {
            Key = fields.Text("key") ?? "",
            Label = fields.Local("label") ?? FieldReader.NoText,
            Value = fields.Decimal("value").GetValueOrDefault(),
            Unit = fields.Word<FigureUnit>("unit").GetValueOrDefault(),
            Qualifier = fields.Word<FigureQualifier>("qualifier").GetValueOrDefault(),
            Period = fields.Period("period").GetValueOrDefault(),
            Side = fields.Word<FigureSide>("side").GetValueOrDefault(),
            Status = fields.Word<FigureStatus>("status").GetValueOrDefault(),
            Series = fields.Text("series"),
            Home = fields.Flag("home"),
            Note = fields.Local("note"),
            Source = fields.Map("source", SourceReader.Read),
        };

        CheckKey(fields, figure.Key, keys);
        CheckSeries(fields, figure, series);

        return figure;
    }

    private static void CheckKey(FieldReader fields, string key, HashSet<string> keys)
    {
        if (key.Length == 0)
        {
            return;
        }

        if (!EntryKey.IsValid(key))
        {
            fields.Fault("key", $"'{key}' is no key: write lower-case letters, digits and single hyphens.");
        }
        else if (!keys.Add(key))
        {
            fields.Fault("key", $"Another figure has the key '{key}'; give each its own.");
        }
    }

    private static void CheckSeries(FieldReader fields, KeyFigure figure, Dictionary<string, (FigureSide Side, FigureUnit Unit)> series)
    {
        if (figure.Series is not { } name || series.TryAdd(name, (figure.Side, figure.Unit)))
        {
            return;
        }

        if (series[name].Side != figure.Side)
        {
            fields.Fault("series", $"The series '{name}' already holds figures of another side; one chart never mixes sides.");
        }
        else if (series[name].Unit != figure.Unit)
        {
            fields.Fault("series", $"The series '{name}' already holds figures in another unit; one chart has one unit.");
        }
    }

    private static Milestone Milestone(FieldReader fields)
    {
        fields.Require("date", "title");

        var milestone = new Milestone
        {
            Date = fields.Date("date").GetValueOrDefault(),
            Until = fields.Date("until"),
            Title = fields.Local("title") ?? FieldReader.NoText,
            Council = fields.Flag("council"),
            Entry = fields.Entry("entry"),
            Source = fields.Map("source", SourceReader.Read),
        };

        if (milestone.Date != default && milestone.Until?.Last < milestone.Date.First)
        {
            fields.Fault("until", "The milestone ends before it begins.");
        }

        return milestone;
    }

    private static GlossaryTerm Term(FieldReader fields)
    {
        fields.Require("term", "meaning");

        return new GlossaryTerm
        {
            Term = fields.Local("term") ?? FieldReader.NoText,
            Cyrillic = fields.Text("cyrillic"),
            Russian = fields.Text("ru"),
            English = fields.Text("en"),
            Meaning = fields.Local("meaning") ?? FieldReader.NoText,
            Checked = fields.Flag("checked"),
        };
    }
}
