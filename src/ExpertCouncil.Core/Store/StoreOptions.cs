using System.ComponentModel.DataAnnotations;

namespace ExpertCouncil.Core.Store;

/// <summary>Where the portal keeps what it writes: store, media, keys, backups.</summary>
public sealed class StoreOptions
{
    public const string Section = "Data";

    /// <summary>A folder, relative to the folder that holds the content folder unless absolute.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "The setting Data:Folder must name the folder the portal may write to.")]
    public string Folder { get; set; } = "data";
}
