using System.IO.Compression;
using System.Text;

namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>A Word file as Word lays it out: a heading, a paragraph, a picture and a table.</summary>
internal static class TestWordFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006";

    public static byte[] Make(string heading, string text, string alternative, byte[] picture, IReadOnlyList<string> cells)
    {
        using var file = new MemoryStream();

        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/></Types>"u8);
            Add(archive, "_rels/.rels", Encoding.UTF8.GetBytes(Relationships(("rMain", "officeDocument", "word/document.xml"))));
            Add(archive, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(Relationships(("rStyles", "styles", "styles.xml"), ("rPicture", "image", "media/image1.png"))));
            Add(archive, "word/styles.xml", Encoding.UTF8.GetBytes($"<w:styles xmlns:w=\"{Word}\"><w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"));
            Add(archive, "word/media/image1.png", picture);
            Add(archive, "word/document.xml", Encoding.UTF8.GetBytes(
                $"<w:document xmlns:w=\"{Word}\" xmlns:r=\"{Relations}\"><w:body>{Paragraph(Run(heading), "<w:pStyle w:val=\"h1\"/>")}{Paragraph(Run(text))}{Paragraph(Picture(alternative))}"
                + $"<w:tbl><w:tr>{string.Concat(cells.Select(Cell))}</w:tr><w:tr>{string.Concat(cells.Select(Cell))}</w:tr></w:tbl></w:body></w:document>"));
        }

        return file.ToArray();
    }

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Paragraph(string content, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>";

    private static string Cell(string text) => $"<w:tc>{Paragraph(Run(text))}</w:tc>";

    private static string Picture(string alternative) =>
        $"<w:r><w:drawing><wp:inline xmlns:wp=\"{Drawing}/wordprocessingDrawing\"><wp:docPr id=\"1\" name=\"1\" descr=\"{alternative}\"/><a:graphic xmlns:a=\"{Drawing}/main\"><a:graphicData uri=\"{Drawing}/picture\">"
        + $"<pic:pic xmlns:pic=\"{Drawing}/picture\"><pic:blipFill><a:blip r:embed=\"rPicture\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    private static string Relationships(params (string Id, string Type, string Target)[] all) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(all.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{Relations}/{one.Type}\" Target=\"{one.Target}\"/>"))}</Relationships>";

    private static void Add(ZipArchive archive, string name, ReadOnlySpan<byte> content)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(content);
    }
}
