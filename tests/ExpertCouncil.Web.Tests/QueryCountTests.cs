namespace ExpertCouncil.Web.Tests;

/// <summary>A page asks the store a fixed, small number of questions, however much content there is.</summary>
public sealed class QueryCountTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/uz", 10)]
    [InlineData("/uz/yangiliklar", 5)]
    [InlineData("/kk/zhanalyqtar/sauda-2025", 5)]
    [InlineData("/uz/yigilishlar", 2)]
    [InlineData("/uz/yigilishlar/ikkinchi-yigilish", 6)]
    [InlineData("/uz/ish-rejasi", 9)]
    [InlineData("/uz/shaxslar", 3)]
    [InlineData("/uz/raqamlar", 3)]
    [InlineData("/uz/qidiruv", 3)]
    [InlineData("/uz/qidiruv?q=kengash", 2)]
    [InlineData("/uz-cyrl/ish-rejasi", 9)]
    [InlineData("/uz-cyrl/yigilishlar/ikkinchi-yigilish", 6)]
    public async Task Get_Page_AsksTheStoreAtMost(string path, int most)
    {
        using var client = site.CreateClient();
        site.Queries.Restart();

        using var response = await client.GetAsync(path);

        Assert.True(response.IsSuccessStatusCode, $"{path} answered {(int)response.StatusCode}");
        Assert.InRange(site.Queries.Count, 1, most);
    }
}
