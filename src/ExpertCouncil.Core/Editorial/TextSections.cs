namespace ExpertCouncil.Core.Editorial;

/// <summary>Cuts a body at its headings of level 2. The parts one after another are the body, byte for byte.</summary>
public static class TextSections
{
    private const string Mark = "## ";

    /// <returns>The preamble first, be it empty, then a part for each heading.</returns>
    public static IReadOnlyList<SectionText> Of(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var sections = new List<SectionText>();
        var (begin, heading, fence) = (0, (string?)null, "");

        for (var line = 0; line < body.Length; line = NextLine(body, line))
        {
            var text = body.AsSpan(line, LineLength(body, line)).TrimStart(' ');
            fence = FenceAfter(text, fence);

            if (fence.Length == 0 && text.StartsWith(Mark, StringComparison.Ordinal) && LineLength(body, line) - text.Length < 4)
            {
                sections.Add(Section(heading, body[begin..line]));
                (begin, heading) = (line, text[Mark.Length..].Trim().TrimEnd('#').Trim().ToString());
            }
        }

        sections.Add(Section(heading, body[begin..]));

        return sections;
    }

    private static SectionText Section(string? heading, string text) => new(heading is null ? TextSection.Preamble : TextSection.Headed, heading ?? "", text);

    // Inside a fenced block of code nothing is a heading.
    private static string FenceAfter(ReadOnlySpan<char> line, string fence)
    {
        if (fence.Length > 0)
        {
            return line.StartsWith(fence, StringComparison.Ordinal) && line.Trim(fence[0]).IsWhiteSpace() ? "" : fence;
        }

        var sign = line.StartsWith("```", StringComparison.Ordinal) ? '`' : line.StartsWith("~~~", StringComparison.Ordinal) ? '~' : '\0';

        return sign == '\0' ? "" : new string(sign, line.Length - line.TrimStart(sign).Length);
    }

    private static int LineLength(string body, int line) => (body.IndexOf('\n', line) is var end && end < 0 ? body.Length : end) - line;

    private static int NextLine(string body, int line) => line + LineLength(body, line) + 1;
}

/// <param name="Section">Preamble or headed.</param>
/// <param name="Heading">Its words; empty for the preamble.</param>
/// <param name="Text">As it stands in the body, the empty lines after it included.</param>
public sealed record SectionText(TextSection Section, string Heading, string Text);
