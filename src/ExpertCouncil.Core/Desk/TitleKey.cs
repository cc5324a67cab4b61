using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Spelling;

namespace ExpertCouncil.Core.Desk;

/// <summary>
/// Tells whether two titles are the same to a person: capitals, apostrophes and marks for the other script aside. It is kept with the text: another rule, of the normal form too,
/// raises <see cref="Store.Listing.ListingRebuild.Rules"/>.
/// </summary>
public static class TitleKey
{
    public static string Of(string title)
    {
        ArgumentNullException.ThrowIfNull(title);

        return Normalisation.Of(SpellingMarks.Strip(title).Trim(), SiteLanguage.Uzbek).Text.ToUpperInvariant();
    }
}
