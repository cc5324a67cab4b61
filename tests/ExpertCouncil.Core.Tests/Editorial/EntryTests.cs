using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Editorial;

public sealed class EntryTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Navruz")]
    [InlineData("../navruz")]
    public void Create_UnderNoKey_IsRefused(string key) => Assert.Equal(Refusal.KeyInvalid, Assert.Throws<EditorialException>(() => News(key)).Refusal);

    [Fact]
    public void Create_WithFactsOfAnotherKind_Throws() => Assert.Throws<ArgumentException>(
        () => Entry.Create(EntryKind.Meeting, "a", Guid.Empty, News("a").Facts, Author, Now));
}
