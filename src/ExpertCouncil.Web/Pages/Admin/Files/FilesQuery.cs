using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Admin.Files;

/// <summary>What an address asks of the library.</summary>
/// <param name="Text">Typed.</param>
/// <param name="Kind"><c>image</c>, <c>document</c>, or anything else for both.</param>
/// <param name="Page">From 1.</param>
public sealed record FilesQuery(string Text, string? Kind, int Page)
{
    public const string Image = "image";
    public const string Document = "document";

    private const int LongestText = 100;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && ImagesOnly(Kind) is null;

    public static FilesQuery Read(IQueryCollection query)
    {
        var text = query["q"].ToString();

        return new FilesQuery(
            text.Length > LongestText ? text[..LongestText] : text,
            query["kind"],
            int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1);
    }

    public static bool? ImagesOnly(string? kind) => kind switch
    {
        Image => true,
        Document => false,
        _ => null,
    };

    public LibraryQuery Of(EntryReference entry) => new(Text, ImagesOnly(Kind), entry, Page);

    public string At(EntryReference entry, int page) => DeskLinks.Files(entry) + SiteLinks.Query(("q", Text), ("kind", Kind), ("page", page.ToString(CultureInfo.InvariantCulture))) + "#library";
}
