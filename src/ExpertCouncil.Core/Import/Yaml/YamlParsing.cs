using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ExpertCouncil.Core.Import.Yaml;

/// <summary>Reads the part of YAML that content files use: maps, lists and scalars, without anchors, aliases and tags.</summary>
/// <param name="faults">Takes what is wrong.</param>
/// <param name="linesBefore">How many lines of the file stand before the text.</param>
internal sealed class YamlParsing(FaultList faults, int linesBefore = 0)
{
    // Deeper than any file needs; the node tree is walked recursively, and a stack that overflows ends the process.
    private const int MaxDepth = 16;

    /// <returns>Null when the text is empty or broken; the faults say which.</returns>
    public YamlNode? Parse(string text)
    {
        var parser = new Parser(new StringReader(text));

        try
        {
            parser.Consume<StreamStart>();

            if (parser.Accept<StreamEnd>(out _))
            {
                faults.Add(linesBefore + 1, "Nothing is written here.");

                return null;
            }

            parser.Consume<DocumentStart>();
            var node = Read(parser, 1);
            parser.Consume<DocumentEnd>();

            if (!parser.Accept<StreamEnd>(out _))
            {
                faults.Add(LineOf(parser.Current!.Start), "A second YAML document begins here; remove the line of hyphens.");
            }

            return node;
        }
        catch (YamlException exception)
        {
            faults.Add(LineOf(exception.Start), $"Not valid YAML: {exception.Message.TrimEnd('.')}. A value with a colon or a quote inside is put in double quotes.");

            return null;
        }
        catch (InvalidOperationException)
        {
            // What the scanner throws where a bracket that was opened is never closed.
            faults.Add(LineOf(parser.Current?.End ?? Mark.Empty), "Not valid YAML: close every bracket, brace and quote.");

            return null;
        }
    }

    private YamlNode Read(IParser parser, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, "Nested too deep");
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            Refuse(scalar);

            return new YamlScalar(LineOf(scalar.Start), scalar.Value, scalar.Style == ScalarStyle.Plain);
        }

        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            Refuse(sequence);

            return ReadList(parser, sequence, depth);
        }

        if (parser.TryConsume<MappingStart>(out var mapping))
        {
            Refuse(mapping);

            return ReadMap(parser, mapping, depth);
        }

        throw new YamlException(parser.Current!.Start, parser.Current.End, "References (*) are not used in content files");
    }

    private YamlList ReadList(IParser parser, SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();

        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Read(parser, depth + 1));
        }

        return new YamlList(LineOf(start.Start), items);
    }

    private YamlMap ReadMap(IParser parser, MappingStart start, int depth)
    {
        var fields = new List<YamlField>();
        var keys = new HashSet<string>(StringComparer.Ordinal);

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            var line = LineOf(key.Start);

            if (!keys.Add(key.Value))
            {
                faults.Add(line, $"'{key.Value}' is given twice; keep one.");
            }

            fields.Add(new YamlField(line, key.Value, Read(parser, depth + 1)));
        }

        return new YamlMap(LineOf(start.Start), fields);
    }

    private static void Refuse(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)
        {
            throw new YamlException(node.Start, node.End, "Anchors (&) and tags (!) are not used in content files");
        }
    }

    private int LineOf(Mark mark) => linesBefore + (int)mark.Line;
}
