using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Localization;

public sealed class JournalWordingTests
{
    [Theory]
    [InlineData(Verb.AttachFile, null, "9f86d081884c7d65")]
    [InlineData(Verb.RemoveFile, "9f86d081884c7d65", null)]
    [InlineData(Verb.Publish, null, null)]
    public void Change_NothingAPersonCouldRead_IsLeftOut(Verb verb, string? before, string? after) => Assert.Null(Line(verb, before, after).Change());

    [Fact]
    public void Change_Rights_AreSaidInWords()
    {
        var before = Rights.Full with { Role = Role.Author };

        Assert.Equal($"{before.Text()} → {Rights.Full.Text()}", Line(Verb.ChangeRights, before.InWords(), Rights.Full.InWords()).Change());
        Assert.Equal($"{Rights.Full.Text()} → {AccountText.Log_NoAccess}", Line(Verb.ChangeRights, Rights.Full.InWords(), "-").Change());
        Assert.Equal($"{Rights.Full.Text()} → –", Line(Verb.Invite, Rights.Full.InWords(), null).Change());
    }

    [Fact]
    public void Change_PasswordOfOneVerb_IsNotThatOfAnother()
    {
        Assert.Equal(AccountText.Log_PasswordOnly, Line(Verb.SignIn, null, "password").Change());
        Assert.Equal(AccountText.Log_Password, Line(Verb.ChangeSignIn, null, "password").Change());
        Assert.Equal(AccountText.Log_WrongPassword, (Line(Verb.SignInFailed, null, null) with { Reason = "password" }).Why());
    }

    [Fact]
    public void Who_PersonNamedLikeTheCommandLine_IsThatPerson()
    {
        var line = Line(Verb.Invite, null, null) with { By = NewAccounts.CommandLine.Name };

        Assert.Equal(DeskText.Actor_CommandLine, line.Who());
        Assert.Equal(NewAccounts.CommandLine.Name, (line with { ById = Guid.CreateVersion7(line.At) }).Who());
    }

    private static JournalLine Line(Verb verb, string? before, string? after) => new()
    {
        Sequence = 1,
        Verb = verb,
        By = "Aziza Karimova",
        ByKind = ActorKind.Administrator,
        At = new DateTimeOffset(2026, 3, 2, 7, 0, 0, TimeSpan.Zero),
        Before = before,
        After = after,
        Hash = "0",
    };
}
