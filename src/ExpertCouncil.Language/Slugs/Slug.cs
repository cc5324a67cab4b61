namespace ExpertCouncil.Language.Slugs;

public static class Slug
{
    public const int MaxLength = 100;

    public static bool IsValid(string slug) => slug.Length is > 0 and <= MaxLength;
}
