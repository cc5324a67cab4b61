using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Media;

namespace ExpertCouncil.Web.Pages.Admin.Files;

/// <summary>A file of an entry, as its page lists it.</summary>
/// <param name="File">Beside the texts.</param>
/// <param name="Uses">What names it.</param>
public sealed record FileRow(MediaFile File, IReadOnlyList<FileUse> Uses)
{
    public bool IsImage => MediaTypes.IsImage(File.MediaType);
}
