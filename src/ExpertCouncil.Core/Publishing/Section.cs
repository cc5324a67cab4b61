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
}
