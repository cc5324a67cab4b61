using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests;

/// <summary>A plan of three public items, with two organisations, and people who work on it.</summary>
internal static class TestPlan
{
    private const string Sources = "sources:\n  - name: UzDaily\n";

    public static Actor Author { get; } = Person("Dilnoza", Role.Author, SiteLanguages.All);

    public static Actor UzbekAuthor { get; } = Person("Jasur", Role.Author, [SiteLanguage.Uzbek]);

    public static Actor Nobody { get; } = Person("Hech kim", Role.Author, SiteLanguages.All, []);

    public static TestContent WithPlan(this TestContent content)
    {
        content.WithTags()
            .Write("organisations/smti/facts.yml", "side: uzbekistan\nabbreviation: {uz: SMTI, kk: СМТИ}\n" + Sources)
            .Write("organisations/smti/uz.md", TestContent.Text("smti-uz"))
            .Write("organisations/qsti/facts.yml", "side: kazakhstan\nabbreviation: {uz: QSTI, kk: ҚСЗИ}\n" + Sources)
            .Write("organisations/qsti/uz.md", TestContent.Text("qsti-uz"));
        Add(content, "trains", 1, "Poyezdlar", "Пойыздар");
        Add(content, "border", 2, "Chegara", "Шекара");
        Add(content, "youth", 4, "Yoshlar", "Жастар");

        return content;
    }

    public static async Task<WorkPlanItemFacts> PlanItemAsync(this TestStore site, string key)
    {
        await using var store = site.Open();

        return (WorkPlanItemFacts)store.Entries.Single(e => e.Kind == EntryKind.WorkPlanItem && e.Key == key).Facts;
    }

    /// <summary>Puts the Uzbek text of an item before a reviewer.</summary>
    public static Task SubmitAsync(this TestStore site, string key) => site.EditAsync($"work-plan/{key}", entry =>
    {
        entry.In(SiteLanguage.Uzbek)!.Write(new TextDraft("Sarlavha", "", "Yangi"), Author, site.Time.GetUtcNow());
        entry.In(SiteLanguage.Uzbek)!.Submit(Author, site.Time.GetUtcNow());
    });

    private static void Add(TestContent content, string key, int number, string uzbek, string kazakh) => content
        .Write($"work-plan/{key}/facts.yml", $"plan: 2024-2025\nnumber: {number}\nnature: proposal\ndirection: trade\nresponsible: [smti]\nstatus: not-started\nlog:\n  - date: 2024-08-28\n    text: {{uz: Aytildi, kk: Айтылды}}\n" + Sources)
        .Write($"work-plan/{key}/uz.md", TestContent.Text($"{key}-uz", "Matn.", uzbek))
        .Write($"work-plan/{key}/kk.md", TestContent.Text($"{key}-kk", "Мәтін.", kazakh));

    private static Actor Person(string name, Role role, IReadOnlyList<SiteLanguage> languages, IReadOnlyList<Side>? sides = null) =>
        Actor.Person(Guid.NewGuid(), name, new Rights(role, sides ?? [Side.Uzbekistan, Side.Kazakhstan], languages));
}
