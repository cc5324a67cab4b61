using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Content;

/// <summary>The two sides are equal, so each language names its own first.</summary>
public static class Sides
{
    /// <summary>The side whose state language it is.</summary>
    public static Side Of(SiteLanguage language) => language == SiteLanguage.Uzbek ? Side.Uzbekistan : Side.Kazakhstan;

    /// <returns>The language's own side, the other one, then whoever belongs to neither.</returns>
    public static IReadOnlyList<Side> InOrder(SiteLanguage language) => [Of(language), Of(language.Other()), Side.Regional];

    /// <summary>The place of a side in that order, from zero.</summary>
    public static int Place(this Side side, SiteLanguage language) => side == Side.Regional ? 2 : side == Of(language) ? 0 : 1;
}
