using System.Globalization;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin.Preview;

/// <summary>The frame a preview stands in: which language and script, how wide, and where each choice leads.</summary>
/// <param name="Writing">What the page is shown in.</param>
/// <param name="Width">In pixels, as wide as a phone, a tablet or a desk.</param>
/// <param name="Page">The address of the page alone in a writing.</param>
/// <param name="Choice">The address of this page with other choices.</param>
public sealed record PreviewFrame(WritingSystem Writing, int Width, Func<WritingSystem, string> Page, Func<WritingSystem, int, string> Choice)
{
    public static readonly int[] Widths = [360, 768, 1280];

    public int Height => Width < 500 ? 740 : 900;

    /// <summary>Reads what an address chose; the first of what is served, on a phone, where it chose nothing or something else.</summary>
    public static (WritingSystem Writing, int Width) Read(IQueryCollection query, IReadOnlyList<WritingSystem> served, WritingSystem first) => (
        served.FirstOrDefault(writing => writing.Prefix == query["in"]) ?? first,
        Widths.FirstOrDefault(width => width.ToString(CultureInfo.InvariantCulture) == query["width"], Widths[^1]));
}
