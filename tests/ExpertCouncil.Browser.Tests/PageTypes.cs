namespace ExpertCouncil.Browser.Tests;

/// <summary>One address of each type of page, in both languages, and some in the derived script.</summary>
public static class PageTypes
{
    public static TheoryData<string> All => new(
        "/uz", "/kk",
        "/uz/yigilishlar", "/kk/otyrystar",
        "/uz/memorandumlar", "/kk/memorandumdar",
        "/uz/ish-rejasi", "/kk/zhumys-zhospary?view=table",
        "/uz/yangiliklar", "/kk/zhanalyqtar",
        "/uz/shaxslar", "/kk/tulgalar",
        "/uz/tashkilotlar", "/kk/uiymdar",
        "/uz/yonalishlar", "/kk/bagyttar",
        "/uz/taqvim/2024-08", "/kk/kuntizbe/2024-08",
        "/uz/arxiv", "/kk/muragat/2024",
        "/uz/raqamlar", "/kk/korsetkishter",
        "/uz/xronologiya", "/kk/hronologia",
        "/uz/atamalar", "/kk/terminder",
        "/uz/kengash-haqida", "/kk/kenes-turaly",
        "/uz/aloqa", "/kk/bailanys",
        "/uz/maxsus-imkoniyatlar", "/kk/arnaiy-mumkindikter",
        "/uz/qidiruv", "/kk/izdeu?q=%D0%BA%D0%B5%D2%A3%D0%B5%D1%81&year=2024",
        "/uz/qidiruv?q=memorndum",
        "/uz/sayt-xaritasi", "/kk/sait-kartasy",
        "/uz-cyrl", "/uz-cyrl/yigilishlar/ikkinchi-yigilish", "/uz-cyrl/ish-rejasi?view=table", "/uz-cyrl/atamalar", "/uz-cyrl/qidiruv?q=savdo",
        "/uz/yoq-sahifa", "/kk/zhoq-bet");
}
