using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Localization;

/// <summary>Whatever the desk can say has words of its own: a value added later must not borrow another's.</summary>
public sealed class DeskWordingTests
{
    [Fact]
    public void Refusals_Always_HaveWordsOfTheirOwn() => AssertOwnWords(Enum.GetValues<Refusal>().Select(refusal => refusal.Text()));

    [Fact]
    public void Obstacles_Always_HaveWordsOfTheirOwn() =>
        AssertOwnWords(Enum.GetValues<ObstacleCode>().Where(code => code != ObstacleCode.TextFault).Select(code => new Obstacle(code).Text()));

    [Fact]
    public void TextFaults_Always_HaveWordsOfTheirOwn()
    {
        AssertOwnWords(TextFaultCodes.All.Select(ObstacleWording.FaultText));
        Assert.All(TextFaultCodes.All, code => Assert.NotEqual(code, ObstacleWording.FaultText(code)));
    }

    [Fact]
    public void Verbs_Always_HaveWordsOfTheirOwn()
    {
        AssertOwnWords(Enum.GetValues<Verb>().Select(verb => verb.Text()));
        AssertOwnWords(Enum.GetValues<Verb>().Select(verb => verb.Done()));
    }

    [Fact]
    public void Conditions_Always_HaveWordsOfTheirOwn() => AssertOwnWords(Enum.GetValues<TextCondition>().Select(condition => condition.Text()));

    [Fact]
    public void WrongStage_OfAVerb_SaysWhatIsNeededFirst() =>
        AssertOwnWords(new[] { Verb.Submit, Verb.Approve, Verb.Return, Verb.Schedule, Verb.Unschedule, Verb.Publish, Verb.PublishExceptionally, Verb.Write }.Select(verb => Refusal.WrongStage.Text(verb)));

    private static void AssertOwnWords(IEnumerable<string> words)
    {
        var all = words.ToList();
        Assert.All(all, text => Assert.NotEmpty(text));
        Assert.Equal(all.Distinct(StringComparer.Ordinal), all);
    }
}
