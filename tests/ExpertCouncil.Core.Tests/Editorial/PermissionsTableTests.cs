using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Editorial;

/// <summary>Every verb for every role, side and language, against a table written by hand.</summary>
public sealed class PermissionsTableTests
{
    // The least role that may; null where no person of the desk uses the verb on an entry by right of a role.
    private static readonly Dictionary<Verb, Role?> Least = new()
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
        [Verb.KeepBack] = null,
        [Verb.SignIn] = null,
        [Verb.SignInFailed] = null,
        [Verb.SignOut] = null,
        [Verb.Join] = null,
        [Verb.ChangeSignIn] = null,
    };

    public static TheoryData<Verb> Verbs => [.. Enum.GetValues<Verb>()];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Refuse_EveryRoleSideAndLanguage_GoesByTheTable(Verb verb)
    {
        Assert.True(Least.TryGetValue(verb, out var least), $"{verb} has no row: decide who may use it.");

        foreach (var (role, own, owner, mine, language) in Cases())
        {
            var actor = Actor.Person(Guid.NewGuid(), "Sinov", new Rights(role, own, mine));
            var facts = new OrganisationFacts { Side = owner, Abbreviation = new LocalText("QSTI", "ҚСЗИ") };
            var expected = least is not { } needed || role < needed ? Refusal.NotAllowed
                : !own.Contains(owner) && owner != Side.Regional ? Refusal.OtherSide
                : !mine.Contains(language) ? Refusal.OtherLanguage
                : (Refusal?)null;

            Assert.Equal(expected, Permissions.Refuse(actor, verb, facts, language));
        }
    }

    [Fact]
    public void Refuse_ContentFilesAndTheClock_AreBoundByNoRights()
    {
        var facts = new OrganisationFacts { Side = Side.Kazakhstan, Abbreviation = new LocalText("QSTI", "ҚСЗИ") };

        Assert.All(Enum.GetValues<Verb>(), verb => Assert.Null(Permissions.Refuse(Actor.ContentFiles, verb, facts, SiteLanguage.Kazakh)));
        Assert.All(Enum.GetValues<Verb>(), verb => Assert.Null(Permissions.Refuse(Actor.Clock, verb, facts, SiteLanguage.Uzbek)));
    }

    private static IEnumerable<(Role Role, Side[] Own, Side Owner, SiteLanguage[] Mine, SiteLanguage Language)> Cases() =>
        from role in Enum.GetValues<Role>()
        from own in new[] { new[] { Side.Uzbekistan }, [Side.Kazakhstan], [Side.Uzbekistan, Side.Kazakhstan] }
        from owner in Enum.GetValues<Side>()
        from mine in new[] { new[] { SiteLanguage.Uzbek }, [SiteLanguage.Kazakh], [SiteLanguage.Uzbek, SiteLanguage.Kazakh] }
        from language in Enum.GetValues<SiteLanguage>()
        select (role, own, owner, mine, language);
}
