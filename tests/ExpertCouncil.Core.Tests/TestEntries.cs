using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests;

/// <summary>An entry in a stage of its way, one verb a step.</summary>
internal sealed class TestEntries
{
    public static readonly DateTimeOffset Now = new(2026, 3, 21, 9, 0, 0, TimeSpan.Zero);
    public static readonly Actor Author = Person("aziza", Role.Author);
    public static readonly Actor Reviewer = Person("daniyar", Role.Reviewer);
    public static readonly Actor Administrator = Person("malika", Role.Administrator);

    public static Actor Person(string name, Role role, IReadOnlyList<Side>? sides = null, IReadOnlyList<SiteLanguage>? languages = null) => Actor.Person(
        new Guid(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name))[..16]),
        name,
        new Rights(role, sides ?? [Side.Uzbekistan, Side.Kazakhstan], languages ?? SiteLanguages.All));

    public static Entry News(string key) => Entry.Create(
        EntryKind.News, key, Guid.CreateVersion7(Now), new NewsFacts { Date = new DateOnly(2026, 3, 21), Category = NewsCategory.News }, Author, Now);

    public static Translation Draft(string key = "navruz", SiteLanguage language = SiteLanguage.Uzbek) =>
        News(key).Begin(language, $"{key}-slug", Text(key), Author, Now);

    public static TextDraft Text(string body) => new("Sarlavha", "Qisqacha", body);

    public static Translation At(Stage stage, string key = "navruz")
    {
        var text = Draft(key);
        Action[] steps = stage switch
        {
            Stage.Draft => [],
            Stage.InReview => [Submit],
            Stage.Approved => [Submit, Approve],
            Stage.Scheduled => [Submit, Approve, () => text.Schedule(Now.AddHours(1), Reviewer, Now)],
            Stage.Published => [Submit, Approve, () => text.Publish(Reviewer, Now)],
            _ => throw new ArgumentOutOfRangeException(nameof(stage)),
        };

        foreach (var step in steps)
        {
            step();
        }

        return text;

        void Submit() => text.Submit(Author, Now);

        void Approve() => text.Approve(Reviewer, Now);
    }
}
