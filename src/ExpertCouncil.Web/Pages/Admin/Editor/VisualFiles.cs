using System.Text.Json;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>The files the visual editor can show and name, for its script.</summary>
internal static class VisualFiles
{
    public static string Of(Entry entry) =>
        JsonSerializer.Serialize(entry.Media.Select(file => new { name = file.Name, type = file.MediaType, address = MediaAddresses.Of(file) }));
}
