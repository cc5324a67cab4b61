using ExpertCouncil.Core.Export.Yaml;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Import.Yaml;

namespace ExpertCouncil.Core.Tests.Export.Yaml;

public sealed class YamlScalarsTests
{
    [Theory]
    [InlineData("Oʻzbekiston")]
    [InlineData("2024-2025")]
    [InlineData("https://uzdaily.uz/en/1?a=b#c")]
    [InlineData("SMTI – QSTI (2024)")]
    public void Write_PlainText_HasNoQuotes(string text) => Assert.Equal(text, YamlScalars.Write(text, inFlow: true));

    [Theory]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a: b")]
    [InlineData("a:")]
    [InlineData("a #b")]
    [InlineData("#a")]
    [InlineData("- a")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("\"Egemen\" gazetasi")]
    [InlineData("'a'")]
    [InlineData("a\\b \"c\"")]
    [InlineData("a\nb\tc")]
    [InlineData("a\u2028b\u0001c\uFEFF")]
    [InlineData("*a")]
    [InlineData("&a")]
    [InlineData("!a")]
    [InlineData("%a")]
    [InlineData("@a")]
    [InlineData("`a`")]
    [InlineData("> a")]
    [InlineData("? a")]
    [InlineData("---")]
    [InlineData("a, b")]
    [InlineData("[a] {b}")]
    [InlineData("a: [b")]
    [InlineData("😀 Қазақстан")]
    public void Write_AnyText_IsReadBackAsItWas(string text)
    {
        var yaml = $"key: {YamlScalars.Write(text, inFlow: false)}\nflow: {{a: {YamlScalars.Write(text, inFlow: true)}, b: 1}}\n";

        var map = Assert.IsType<YamlMap>(new YamlParsing(new FaultList("")).Parse(yaml));

        Assert.Equal(text, Text(map.Find("key")!.Value));
        Assert.Equal(text, Text(Assert.IsType<YamlMap>(map.Find("flow")!.Value).Find("a")!.Value));
    }

    private static string Text(YamlNode node)
    {
        var scalar = Assert.IsType<YamlScalar>(node);
        Assert.False(scalar.IsNothing);

        return scalar.Text;
    }
}
