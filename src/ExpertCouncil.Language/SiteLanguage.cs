namespace ExpertCouncil.Language;

/// <summary>A language the council writes in. Neither is the main one: both are drafted, reviewed and published on their own.</summary>
public enum SiteLanguage
{
    Uzbek,
    Kazakh,
}
