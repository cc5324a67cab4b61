using ExpertCouncil.Language.Lists;

namespace ExpertCouncil.Language.Tests.Lists;

public sealed class CouncilListsTests
{
    [Fact]
    public void Join_Nothing_IsEmpty() => Assert.Equal(string.Empty, CouncilLists.Join([], WritingSystem.UzbekLatin));

    [Fact]
    public void Join_One_IsThatOne() => Assert.Equal("suv", CouncilLists.Join(["suv"], WritingSystem.UzbekLatin));

    [Theory]
    [InlineData("uz", "a va b", "a, b va c")]
    [InlineData("uz-cyrl", "a ва b", "a, b ва c")]
    [InlineData("kk", "a және b", "a, b және c")]
    [InlineData("kk-latn", "a jäne b", "a, b jäne c")]
    public void Join_Several_HasAndBeforeTheLast(string prefix, string two, string three)
    {
        var system = WritingSystem.All.Single(system => system.Prefix == prefix);

        Assert.Equal(two, CouncilLists.Join(["a", "b"], system));
        Assert.Equal(three, CouncilLists.Join(["a", "b", "c"], system));
    }

    [Theory]
    [InlineData("uz", "a, b yoki c")]
    [InlineData("uz-cyrl", "a, b ёки c")]
    [InlineData("kk", "a, b немесе c")]
    [InlineData("kk-latn", "a, b nemese c")]
    public void JoinChoices_Several_HasOrBeforeTheLast(string prefix, string expected) =>
        Assert.Equal(expected, CouncilLists.JoinChoices(["a", "b", "c"], WritingSystem.All.Single(system => system.Prefix == prefix)));
}
