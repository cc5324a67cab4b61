using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import.Yaml;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Import;

/// <summary>
/// Something only one entry can have: a slug, a number in a plan, a page's role. Its name is kept with the entry: another wording raises
/// <see cref="Store.Listing.ListingRebuild.Rules"/>.
/// </summary>
internal readonly record struct Claim(string Name)
{
    public static Claim Slug(EntryKind kind, SiteLanguage language, string slug) => new($"{kind}:{language}:{slug}");

    public static IEnumerable<Claim> Of(EntryFacts facts) => facts switch
    {
        WorkPlanItemFacts item => [new Claim(string.Create(CultureInfo.InvariantCulture, $"the number {item.Number} of the plan {item.Plan}"))],
        PageFacts page => [new Claim($"the role {EnumWords<PageRole>.Write(page.Role)}")],
        _ => [],
    };
}
