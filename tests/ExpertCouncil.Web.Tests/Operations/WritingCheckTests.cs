using ExpertCouncil.Web.Operations;

namespace ExpertCouncil.Web.Tests.Operations;

public sealed class WritingCheckTests
{
    [Fact]
    public void FindFault_SomethingComesOutWrong_SaysWhat() =>
        Assert.StartsWith(
            "This machine writes the months wrongly: 'September' instead of 'sentabr'.",
            WritingCheck.FindFault([new("numbers", "1", () => "1"), new("the months", "sentabr", () => "September")]),
            StringComparison.Ordinal);

    [Fact]
    public void FindFault_ThisMachine_WritesBothLanguages() => Assert.Null(WritingCheck.FindFault());
}
