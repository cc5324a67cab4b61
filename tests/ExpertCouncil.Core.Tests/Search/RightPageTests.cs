using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Search;

/// <summary>What a reader types, with endings, wrong apostrophes and in the other script, and the page meant by it.</summary>
public sealed class RightPageTests(RealContentSearch site) : IClassFixture<RealContentSearch>
{
    [Theory]
    [InlineData("uz", "ikkinchi yigʻilish", "meetings/2024-08-28-second-meeting")]
    [InlineData("uz", "birinchi yig'ilishi", "meetings/2024-08-02-first-meeting")]
    [InlineData("uz", "иккинчи йиғилишда", "meetings/2024-08-28-second-meeting")]
    [InlineData("uz", "aripov", "people/eldor-aripov")]
    [InlineData("uz", "Арипов Элдор", "people/eldor-aripov")]
    [InlineData("uz", "tukumov", "people/yerkin-tukumov")]
    [InlineData("uz", "Nematovning", "people/akramjon-nematov")]
    [InlineData("uz", "SMTI", "organisations/smti")]
    [InlineData("uz", "strategik tadqiqotlar instituti", "organisations/qsti")]
    [InlineData("uz", "tashkil etish memorandumi", "memoranda/2024-08-08-founding-memorandum")]
    [InlineData("uz", "atamalar lugati", "pages/glossary")]
    [InlineData("uz", "Xiva", "news/council-of-foreign-ministers-khiva")]
    [InlineData("uz", "suv", "news/transboundary-water-forecasting")]
    [InlineData("uz", "savdo hajmlari", "news/trade-2025-road-to-ten-billion")]
    [InlineData("uz", "asosiy ko'rsatkichlar", "pages/key-figures")]
    [InlineData("kk", "екінші отырыс", "meetings/2024-08-28-second-meeting")]
    [InlineData("kk", "екинши отырысы", "meetings/2024-08-28-second-meeting")]
    [InlineData("kk", "бірінші отырыста", "meetings/2024-08-02-first-meeting")]
    [InlineData("kk", "Тұқымовтың", "people/yerkin-tukumov")]
    [InlineData("kk", "тукымов", "people/yerkin-tukumov")]
    [InlineData("kk", "tuqymov", "people/yerkin-tukumov")]
    [InlineData("kk", "ҚСЗИ", "organisations/qsti")]
    [InlineData("kk", "терминдер", "pages/glossary")]
    [InlineData("kk", "Хиуа", "news/council-of-foreign-ministers-khiva")]
    [InlineData("kk", "құру туралы меморандумы", "memoranda/2024-08-08-founding-memorandum")]
    [InlineData("kk", "өнеркәсіп орталығы", "news/industrial-cooperation-centre")]
    public async Task Find_AsAReaderTypes_FindsTheRightPageFirst(string reader, string text, string expected)
    {
        Assert.True(WritingSystem.TryFromPrefix(reader, out var writing));

        var found = await site.FindAsync(text, writing);

        Assert.True(
            found.Hits is [var first, ..] && first.Card.Reference.ToString() == expected,
            $"{text}: {string.Join(", ", found.Hits.Take(5).Select(hit => hit.Card.Reference))}; {found.DidYouMean}");
    }
}
