namespace ExpertCouncil.Web.Tests;

public sealed class GroundTests
{
    [Fact]
    public void Ground_Always_Holds() => Assert.NotNull(typeof(GroundTests).Assembly);
}
