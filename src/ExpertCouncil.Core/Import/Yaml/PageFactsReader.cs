using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Yaml;

internal static class PageFactsReader
{
    public static PageFacts Read(FieldReader fields)
    {
        fields.Require("role");

        var role = fields.Word<PageRole>("role");
        var rules = new FigureRules();

        var facts = new PageFacts
        {
            Role = role.GetValueOrDefault(),
            Figures = fields.List("figures", figure => Figure(figure, rules)),
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

    private static KeyFigure Figure(FieldReader fields, FigureRules rules)
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

        fields.Fault(rules.Add(figure));

        return figure;
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

        fields.Fault(milestone.FindFaults());

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
