using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Accounts;

namespace ExpertCouncil.Web.Tests.Accounts;

public sealed class CommonPasswordsTests
{
    private static readonly PasswordRules Rules = new(new CommonPasswords());

    [Theory]
    [InlineData("kalta", PasswordRules.TooShort)]
    [InlineData("12345678901234", PasswordRules.TooCommon)]
    [InlineData("123456789012", PasswordRules.TooCommon)]
    [InlineData("Password1234!", PasswordRules.TooCommon)]
    [InlineData("parolparolparol", PasswordRules.TooCommon)]
    [InlineData("!!!OʻZBEKISTON2024", PasswordRules.TooCommon)]
    [InlineData("Қазақстан2024!!", PasswordRules.TooCommon)]
    [InlineData("йцукенгшщзхъ", PasswordRules.TooCommon)]
    [InlineData("Ghbdtn123456", PasswordRules.TooCommon)]
    [InlineData("abcdefghijklm", PasswordRules.TooCommon)]
    [InlineData("aaaaaaaaaaaab", PasswordRules.TooCommon)]
    [InlineData("expertcouncil1", PasswordRules.TooCommon)]
    [InlineData("Karimova2024!!", PasswordRules.OwnName)]
    [InlineData("nodira.karimova", PasswordRules.OwnName)]
    [InlineData("nodira@council.test", PasswordRules.OwnName)]
    [InlineData("qirq ikki ot suvdan ichdi", null)]
    [InlineData("терек түбінде жеті құлын", null)]
    public void Find_Password_SaysWhatIsWrong(string password, string? expected)
    {
        var account = Account.Create("nodira@council.test", "Nodira Karimova", Rights.Full, WritingSystem.UzbekLatin, DateTimeOffset.UnixEpoch);

        Assert.Equal(expected, Rules.Find(account, password));
    }

    [Fact]
    public void Find_MegabyteOfLetters_IsRefusedBeforeItIsHashed() => Assert.Equal(PasswordRules.TooLong, Rules.Find(new Account(), new string('q', 1_000_000)));
}
