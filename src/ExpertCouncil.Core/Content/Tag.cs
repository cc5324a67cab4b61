using ExpertCouncil.Language;
using ExpertCouncil.Language.Slugs;

namespace ExpertCouncil.Core.Content;

/// <summary>What entries are about. A direction is a tag with a page of its own.</summary>
public sealed class Tag
{
    public const int KeyMaxLength = 60;
    public const int NameMaxLength = 120;

    public required string Key { get; init; }

    public required LocalText Name { get; set; }

    /// <summary>The last segment of a direction's address, made of its name.</summary>
    public string SlugIn(SiteLanguage language) => Slug.From(SpellingMarks.Strip(Name.In(language)), language);

    public bool IsDirection { get; set; }

    /// <summary>Slugs the page of a direction had before its name was changed: they lead on to it.</summary>
    public IReadOnlyList<FormerSlug> FormerSlugs { get; set; } = [];

    /// <summary>Its place in the tags file, which is its place in lists.</summary>
    public int Position { get; set; }

    /// <summary>Gives it another name; the addresses it had go on leading to it.</summary>
    public void Rename(LocalText name)
    {
        var former = SiteLanguages.All.Select(language => new FormerSlug(language, SlugIn(language))).ToList();
        Name = name;
        FormerSlugs = [.. FormerSlugs.Concat(former).Distinct().Where(slug => slug.Slug.Length > 0 && slug.Slug != SlugIn(slug.Language))];
    }

    /// <summary>Its name as a reader of the writing system sees it; tags have no published rows that would hold it ready.</summary>
    public string NameIn(WritingSystem writing)
    {
        ArgumentNullException.ThrowIfNull(writing);

        return SpellingMarks.In(Name.In(writing.Language), writing);
    }
}

public sealed record FormerSlug(SiteLanguage Language, string Slug);
