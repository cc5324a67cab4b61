using System.ComponentModel.DataAnnotations;

namespace ExpertCouncil.Web.Operations;

/// <summary>Where the content files lie and whether the store takes them up at start.</summary>
public sealed class ContentOptions : IValidatableObject
{
    public const string Section = "Content";

    /// <summary>The content folder; empty means the folder called <c>content</c> beside or above the program.</summary>
    public string Folder { get; set; } = "";

    public bool ImportAtStart { get; set; } = true;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Folder.Length > 0 && !Directory.Exists(Folder))
        {
            yield return new ValidationResult($"The setting Content:Folder is '{Folder}': there is no such folder.");
        }
    }
}
