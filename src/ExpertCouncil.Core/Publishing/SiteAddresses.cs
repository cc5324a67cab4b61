using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Publishing;

/// <summary>The one table of address words, and the addresses made of them. Words are of the language and in ASCII; they never change once public.</summary>
public static class SiteAddresses
{
    private static readonly Dictionary<Section, (string Uzbek, string Kazakh)> Words = new()
    {
        [Section.Meetings] = ("yigilishlar", "otyrystar"),
        [Section.Memoranda] = ("memorandumlar", "memorandumdar"),
        [Section.WorkPlan] = ("ish-rejasi", "zhumys-zhospary"),
        [Section.News] = ("yangiliklar", "zhanalyqtar"),
        [Section.People] = ("shaxslar", "tulgalar"),
        [Section.Organisations] = ("tashkilotlar", "uiymdar"),
        [Section.Directions] = ("yonalishlar", "bagyttar"),
        [Section.Calendar] = ("taqvim", "kuntizbe"),
        [Section.Archive] = ("arxiv", "muragat"),
        [Section.About] = ("kengash-haqida", "kenes-turaly"),
        [Section.Contacts] = ("aloqa", "bailanys"),
        [Section.Accessibility] = ("maxsus-imkoniyatlar", "arnaiy-mumkindikter"),
        [Section.Figures] = ("raqamlar", "korsetkishter"),
        [Section.Timeline] = ("xronologiya", "hronologia"),
        [Section.Glossary] = ("atamalar", "terminder"),
        [Section.Search] = ("qidiruv", "izdeu"),
        [Section.SiteMap] = ("sayt-xaritasi", "sait-kartasy"),
        [Section.Mistakes] = ("xato-haqida", "qate-turaly"),
    };

    public static string Word(Section section, SiteLanguage language) =>
        language == SiteLanguage.Uzbek ? Words[section].Uzbek : Words[section].Kazakh;

    /// <summary>The path of a section, from the root: <c>/kk/otyrystar</c>.</summary>
    public static string Of(Section section, WritingSystem writing) => $"/{writing.Prefix}/{Word(section, writing.Language)}";

    /// <summary>The path of an entry, from the root. A page stands where its role stands, whatever its slug.</summary>
    public static string Of(EntryKind kind, EntryFacts facts, string slug, WritingSystem writing) =>
        facts is PageFacts page ? Of(SectionOf(page.Role), writing) : $"{Of(SectionOf(kind), writing)}/{slug}";

    public static Section SectionOf(EntryKind kind) => kind switch
    {
        EntryKind.Meeting => Section.Meetings,
        EntryKind.Memorandum => Section.Memoranda,
        EntryKind.WorkPlanItem => Section.WorkPlan,
        EntryKind.News => Section.News,
        EntryKind.Person => Section.People,
        EntryKind.Organisation => Section.Organisations,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A page has the section of its role."),
    };

    public static Section SectionOf(PageRole role) => role switch
    {
        PageRole.About => Section.About,
        PageRole.Contacts => Section.Contacts,
        PageRole.Accessibility => Section.Accessibility,
        PageRole.WorkPlan => Section.WorkPlan,
        PageRole.Figures => Section.Figures,
        PageRole.Timeline => Section.Timeline,
        PageRole.Glossary => Section.Glossary,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Every role has a section."),
    };
}
