using System.ComponentModel.DataAnnotations;

namespace ExpertCouncil.Web.Operations;

/// <summary>How often shared previews are shown to one network address, and how often one link is followed, by whomever.</summary>
public sealed class PreviewLimitOptions
{
    public const string Section = "Preview";

    /// <summary>Pages at once, before the rate counts.</summary>
    [Range(1, 1_000_000, ErrorMessage = "The setting Preview:Pages must be a number from 1.")]
    public int Pages { get; set; } = 40;

    /// <summary>Pages a minute after that.</summary>
    [Range(1, 1_000_000, ErrorMessage = "The setting Preview:PagesPerMinute must be a number from 1.")]
    public int PagesPerMinute { get; set; } = 20;

    internal Allowance Allowance => new(Pages, PagesPerMinute);
}
