using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Export.Yaml;

internal static class PageFactsWriter
{
    public static void Write(YamlWriter writer, PageFacts page) =>
        writer.Word("role", page.Role)
            .List("figures", page.Figures, Figure)
            .List("milestones", page.Milestones, Milestone)
            .List("terms", page.Terms, Term);

    private static void Figure(YamlWriter writer, KeyFigure figure) =>
        writer.Field("key", figure.Key)
            .Field("label", figure.Label)
            .Amount("value", figure.Value)
            .Word("unit", figure.Unit)
            .WordUnlessDefault("qualifier", figure.Qualifier)
            .Field("period", figure.Period.ToString())
            .Word("side", figure.Side)
            .WordUnlessDefault("status", figure.Status)
            .Field("series", figure.Series)
            .Field("home", figure.Home)
            .Field("note", figure.Note)
            .Map("source", figure.Source, FactsWriter.Source);

    private static void Milestone(YamlWriter writer, Milestone milestone) =>
        writer.Field("date", milestone.Date)
            .Field("until", milestone.Until)
            .Field("title", milestone.Title)
            .Field("council", milestone.Council)
            .Field("entry", milestone.Entry)
            .Map("source", milestone.Source, FactsWriter.Source);

    private static void Term(YamlWriter writer, GlossaryTerm term) =>
        writer.Field("term", term.Term)
            .Field("cyrillic", term.Cyrillic)
            .Field("ru", term.Russian)
            .Field("en", term.English)
            .Field("meaning", term.Meaning)
            .Field("checked", term.Checked);
}
