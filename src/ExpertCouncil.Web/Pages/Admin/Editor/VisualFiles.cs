using System.Text.Json;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>The files the visual editor can show and name, for its script.</summary>
internal static class VisualFiles
{
    public static string Of(Entry entry) =>
        JsonSerializer.Serialize(entry.Media.Select(Of));

    /// <summary>At the desk's own door: what is being written need not be public.</summary>
    public static object Of(MediaFile file) => new { name = file.Name, type = file.MediaType, address = DeskLinks.File(file) };
}
