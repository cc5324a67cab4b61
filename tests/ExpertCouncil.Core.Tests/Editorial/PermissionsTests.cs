using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Editorial;

public sealed class PermissionsTests
{
    private static readonly NewsFacts News = new() { Date = new DateOnly(2026, 3, 21), Category = NewsCategory.News };

    // Written out once more on purpose: who may do what is decided in two places.
    private static readonly Dictionary<Verb, Role> Least = new()
    {
        [Verb.Create] = Role.Author,
        [Verb.ChangeFacts] = Role.Author,
        [Verb.Write] = Role.Author,
        [Verb.Check] = Role.Author,
        [Verb.Submit] = Role.Author,
        [Verb.TakeBack] = Role.Author,
        [Verb.Rename] = Role.Author,
        [Verb.AttachFile] = Role.Author,
        [Verb.RemoveFile] = Role.Author,
        [Verb.Return] = Role.Reviewer,
        [Verb.Approve] = Role.Reviewer,
        [Verb.Schedule] = Role.Reviewer,
        [Verb.Unschedule] = Role.Reviewer,
        [Verb.Publish] = Role.Reviewer,
        [Verb.Withdraw] = Role.Reviewer,
        [Verb.Restore] = Role.Reviewer,
        [Verb.ChangeTag] = Role.Reviewer,
        [Verb.SettleConflict] = Role.Reviewer,
        [Verb.PublishExceptionally] = Role.Administrator,
        [Verb.Invite] = Role.Administrator,
        [Verb.ChangeRights] = Role.Administrator,
        [Verb.EndSessions] = Role.Administrator,
    };

    public static TheoryData<Role, Verb> All()
    {
        var all = new TheoryData<Role, Verb>();

        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var verb in Enum.GetValues<Verb>())
            {
                all.Add(role, verb);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Allow_RoleAndVerb_IsAsWritten(Role role, Verb verb) =>
        Assert.Equal(Least.TryGetValue(verb, out var least) && role >= least, Permissions.Allow(role, verb));

    [Fact]
    public void Refuse_PersonWithoutRights_IsNotAllowed() =>
        Assert.Equal(Refusal.NotAllowed, Permissions.Refuse(new Actor("nobody", ActorKind.Administrator), Verb.Write, News, SiteLanguage.Uzbek));

    [Fact]
    public void Refuse_EntryOfTheOtherSide_IsOtherSide() => Assert.Equal(
        Refusal.OtherSide,
        Permissions.Refuse(Person("zarina", Role.Author, sides: [Side.Uzbekistan]), Verb.Write, new PersonFacts { Side = Side.Kazakhstan, SortName = new LocalText("a", "b") }, SiteLanguage.Uzbek));

    [Fact]
    public void Refuse_EntryOfTheWholeCouncil_IsBothSides() =>
        Assert.Null(Permissions.Refuse(Person("zarina", Role.Author, sides: [Side.Uzbekistan]), Verb.Write, News, SiteLanguage.Uzbek));

    [Fact]
    public void Refuse_OtherLanguage_IsRefused() => Assert.Equal(
        Refusal.OtherLanguage,
        Permissions.Refuse(Person("zarina", Role.Author, languages: [SiteLanguage.Uzbek]), Verb.Write, News, SiteLanguage.Kazakh));

    [Theory]
    [InlineData("Manba", "Дерек", true)]
    [InlineData("Manba", "", false)]
    [InlineData("UzDaily", "UzDaily", false)]
    public void GuardWords_NewSourceByAnUzbekAuthor_IsRefusedForKazakhWords(string uzbek, string kazakh, bool isRefused)
    {
        var facts = News with { Sources = [new Source { Name = new LocalText(uzbek, kazakh) }] };

        var exception = Record.Exception(() => Permissions.GuardWords(Person("zarina", Role.Author, languages: [SiteLanguage.Uzbek]), News, facts));

        Assert.Equal(isRefused ? Refusal.OtherLanguage : null, (exception as EditorialException)?.Refusal);
    }

    [Fact]
    public void GuardWords_WordsThatStoodThere_MayMoveAndGo()
    {
        var before = News with { Sources = [new Source { Name = new LocalText("A", "Б") }, new Source { Name = new LocalText("V", "Г") }] };

        Permissions.GuardWords(Person("zarina", Role.Author, languages: [SiteLanguage.Uzbek]), before, before with { Sources = [new Source { Name = new LocalText("V!", "Г") }] });
    }

    [Fact]
    public void Rename_PublicTextByAnAuthor_IsNotAllowed() =>
        Assert.Equal(Refusal.NotAllowed, Assert.Throws<EditorialException>(() => At(Stage.Published).Rename("boshqa", Author, Now)).Refusal);

    [Fact]
    public void Approve_FactsOfOnesOwn_IsRefused()
    {
        var text = At(Stage.Published);
        text.Entry.ChangeFacts(News with { Tags = ["trade"] }, Reviewer, Now);
        text.Submit(Author, Now);

        Assert.Equal(Refusal.OwnText, Assert.Throws<EditorialException>(() => text.Approve(Reviewer, Now)).Refusal);
    }

    [Fact]
    public void Restore_WithdrawnWhileFactsChanged_WaitsForPublication()
    {
        var text = At(Stage.Published);
        text.Withdraw(Reviewer, Now, "xato");
        text.Entry.ChangeFacts(News with { Tags = ["trade"] }, Author, Now);

        text.Restore(Reviewer, Now);

        Assert.Equal((Stage.Draft, true), (text.Stage, text.IsPublic));
        Assert.Empty(text.Entry.LiveFacts!.Tags);
    }
}
