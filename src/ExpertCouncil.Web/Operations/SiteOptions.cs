using System.ComponentModel.DataAnnotations;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Operations;

/// <summary>How the portal presents itself to the outside.</summary>
public sealed class SiteOptions : IValidatableObject
{
    public const string Section = "Site";

    /// <summary>Where readers reach the portal. Absolute addresses are made of it, never of what a request claims.</summary>
    [Required(ErrorMessage = "The setting Site:BaseUrl is missing: give the address readers use, for example https://council.example.org.")]
    public string BaseUrl { get; set; } = "";

    /// <summary>The writing systems that are served, by address prefix; without the setting all but Kazakh in Latin script, which has no law behind it yet.</summary>
    public IList<string> Languages { get; init; } = [];

    public IReadOnlyList<WritingSystem> WritingSystems =>
        [.. WritingSystem.All.Where(writing => Languages.Count == 0 ? writing != WritingSystem.KazakhLatin : Languages.Contains(writing.Prefix))];

    public bool IsHttps => BaseUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <param name="path">From the root, beginning with a slash.</param>
    public string Absolute(string path) => BaseUrl.TrimEnd('/') + path;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (BaseUrl.Length > 0 && !(Uri.TryCreate(BaseUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.AbsolutePath == "/"))
        {
            yield return new ValidationResult($"The setting Site:BaseUrl is '{BaseUrl}': it must be an address such as https://council.example.org, without a path.");
        }

        if (Uri.TryCreate(BaseUrl, UriKind.Absolute, out var plain) && plain.Scheme == "http" && !IsThisMachine(plain))
        {
            yield return new ValidationResult(
                $"The setting Site:BaseUrl is '{BaseUrl}': passwords would travel in the open. Give the https address readers use; plain http is for localhost alone.");
        }

        foreach (var unknown in Languages.Where(prefix => !WritingSystem.TryFromPrefix(prefix, out _)))
        {
            yield return new ValidationResult($"The setting Site:Languages names '{unknown}': there are {string.Join(", ", WritingSystem.All.Select(writing => writing.Prefix))}.");
        }

        foreach (var derived in WritingSystems.Where(writing => !WritingSystems.Contains(WritingSystem.Source(writing.Language))))
        {
            yield return new ValidationResult(
                $"The setting Site:Languages names '{derived.Prefix}' without '{WritingSystem.Source(derived.Language).Prefix}', which it is derived from: name both.");
        }
    }

    private static bool IsThisMachine(Uri address) => address.IsLoopback || address.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
