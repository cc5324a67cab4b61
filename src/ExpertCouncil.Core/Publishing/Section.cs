namespace ExpertCouncil.Core.Publishing;

/// <summary>A part of the site with an address of its own.</summary>
public enum Section
{
    Meetings,
    Memoranda,
    WorkPlan,
    News,
    People,
    Organisations,
    Directions,
    Calendar,
    Archive,
    About,
    Contacts,
    Accessibility,
    Figures,
    Timeline,
    Glossary,
    Search,
    SiteMap,

    /// <summary>Where readers say what is wrong in a text: a form about one entry, no page to come to by itself.</summary>
    Mistakes,
}
