using System.Buffers;
using ExpertCouncil.Language.Transliteration;

namespace ExpertCouncil.Language.Tests.Transliteration;

public sealed class TransliteratorTests
{
    [Fact]
    public void Convert_Null_IsRefused() =>
        Assert.Throws<ArgumentNullException>(() => Transliterator.Convert(null!, WritingSystem.UzbekCyrillic));

    [Fact]
    public void Convert_ToKazakhCyrillic_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => Transliterator.Convert("Қазақстан", WritingSystem.KazakhCyrillic));

    [Theory]
    [InlineData("Yoʻl", "Йўл")]
    [InlineData("yoʻq yosh yulduz yaxshi yer", "йўқ ёш юлдуз яхши ер")]
    [InlineData("baxtsiz", "бахтсиз")]
    [InlineData("shafqatsizlik, ketsin, aytsa", "шафқатсизлик, кетсин, айтса")]
    [InlineData("Isʼhoq", "Исҳоқ")]
    [InlineData("maʼno, sanʼat", "маъно, санъат")]
    [InlineData("erkin, poeziya, aeroport, kecha", "эркин, поэзия, аэропорт, кеча")]
    [InlineData("aprel, aprelda", "апрель, апрелда")]
    [InlineData("sentabr, sentabrda, oktabrning", "сентябрь, сентябрда, октябрнинг")]
    [InlineData("sirk, sirkda, sirka, sigir", "цирк, циркда, сирка, сигир")]
    [InlineData("aksiya, milliy stansiya, litsey, fraksiyalar", "акция, миллий станция, лицей, фракциялар")]
    [InlineData("pensiya, ekspansiya, versiya, sessiya, Osiyo, porsiya", "пенсия, экспансия, версия, сессия, Осиё, порция")]
    [InlineData("konsert, sement, aksent, prinsip, sex", "концерт, цемент, акцент, принцип, цех")]
    [InlineData("film, filmning, albom, kompyuter, fakultet, natija, rol", "фильм, фильмнинг, альбом, компьютер, факультет, натижа, роль")]
    [InlineData("obyekt, subyektlar, syezd, Mirziyoyev", "объект, субъектлар, съезд, Мирзиёев")]
    [InlineData("rayon, mayor", "район, майор")]
    [InlineData("GES, GESning, AES", "ГЭС, ГЭСнинг, АЭС")]
    [InlineData("valyuta, valuta, evolutsiya", "валюта, валюта, эволюция")]
    [InlineData("nuqtayi nazar, aʼzoyi", "нуқтаи назар, аъзои")]
    public void Convert_UzbekLatinWords_GivesTheirCyrillicSpelling(string latin, string cyrillic) =>
        Assert.Equal(cyrillic, Transliterator.Convert(latin, WritingSystem.UzbekCyrillic));

    [Theory]
    [InlineData("енгил, қаерда, Низоев", "yengil, qayerda, Nizoyev")]
    [InlineData("цирк, акция, абзац, лицей", "sirk, aksiya, abzas, litsey")]
    [InlineData("сентябрь, октябрда", "sentabr, oktabrda")]
    [InlineData("объект, съезд, мўъжиза", "obyekt, syezd, moʻjiza")]
    [InlineData("бульон, почтальон", "bulyon, pochtalyon")]
    [InlineData("Исҳоқ асҳоб", "Isʼhoq asʼhob")]
    [InlineData("нуқтаи назар", "nuqtayi nazar")]
    [InlineData("Ўзбекистон ғалаба", "Oʻzbekiston gʻalaba")]
    [InlineData("ўзбекистон", "oʻzbekiston")]
    public void Convert_UzbekCyrillicWords_GivesTheirLatinSpelling(string cyrillic, string latin) =>
        Assert.Equal(latin, Transliterator.Convert(cyrillic, WritingSystem.UzbekLatin));

    [Theory]
    [InlineData("Shavkat SHAVKAT Sh. Yoʻldosh YOʻL Yo. Yosh YOSH", "Шавкат ШАВКАТ Ш. Йўлдош ЙЎЛ Ё. Ёш ЁШ")]
    [InlineData("AQSH, AQSHning, BMT, OʻzMU, ToshDU", "АҚШ, АҚШнинг, БМТ, ЎзМУ, ТошДУ")]
    [InlineData("MAʼLUMOT, SENTABR", "МАЪЛУМОТ, СЕНТЯБРЬ")]
    public void Convert_Capitals_KeepTheirKindBothWays(string latin, string cyrillic)
    {
        Assert.Equal(cyrillic, Transliterator.Convert(latin, WritingSystem.UzbekCyrillic));
        Assert.Equal(latin, Transliterator.Convert(cyrillic, WritingSystem.UzbekLatin));
    }

    [Theory]
    [InlineData("'")]
    [InlineData("`")]
    [InlineData("‘")]
    [InlineData("’")]
    [InlineData("´")]
    [InlineData("\u02BB")]
    [InlineData("\u02BC")]
    [InlineData("′")]
    public void Convert_AnyApostrophe_IsTheLetterItStandsFor(string sign) =>
        Assert.Equal("Ўзбекистон тоғли, маъно", Transliterator.Convert($"O{sign}zbekiston tog{sign}li, ma{sign}no", WritingSystem.UzbekCyrillic));

    [Theory]
    [InlineData("1995-yil 24-avgust", "1995 йил 24 август")]
    [InlineData("2025-yil 14–16-noyabr kunlari", "2025 йил 14–16 ноябрь кунлари")]
    [InlineData("2024–2034-yillar", "2024–2034 йиллар")]
    [InlineData("2024-yilda, 8-oktabrga qadar", "2024 йилда, 8 октябрга қадар")]
    [InlineData("2-yigʻilish, 5-sinf", "2-йиғилиш, 5-синф")]
    public void Convert_Dates_LoseAndGainTheirHyphen(string latin, string cyrillic)
    {
        Assert.Equal(cyrillic, Transliterator.Convert(latin, WritingSystem.UzbekCyrillic));
        Assert.Equal(latin, Transliterator.Convert(cyrillic, WritingSystem.UzbekLatin));
    }

    [Theory]
    [InlineData("2000 йил яшади", "2000 yil yashadi")]
    [InlineData("5 марта келди", "5 marta keldi")]
    [InlineData("24 йил ичида", "24 yil ichida")]
    public void Convert_NumberOfYears_GainsNoHyphen(string cyrillic, string latin) =>
        Assert.Equal(latin, Transliterator.Convert(cyrillic, WritingSystem.UzbekLatin));

    [Theory]
    [InlineData("XX asr, XXI-asrda, II bob", "XX аср, XXI-асрда, II боб")]
    [InlineData("I. Karimov va V. Orlov", "И. Каримов ва В. Орлов")]
    [InlineData("lex.uz sayti, info@kengash.uz manzili", "lex.uz сайти, info@kengash.uz манзили")]
    [InlineData("https://kengash.uz/uz/yangiliklar sahifasi", "https://kengash.uz/uz/yangiliklar саҳифаси")]
    [InlineData("#Oʻzbekiston @kengash hisobot.pdf", "#Oʻzbekiston @kengash hisobot.pdf")]
    [InlineData("`kod bu` va [matn](manzil/yoʻl)", "`kod bu` ва [матн](manzil/yoʻl)")]
    [InlineData("YouTube va WhatsApp, Microsoft, Google", "YouTube ва WhatsApp, Microsoft, Google")]
    [InlineData("5 km, 10 kg, 20 kWh, COVID-19, A4", "5 км, 10 кг, 20 kWh, COVID-19, A4")]
    public void Convert_WhatIsNoUzbekWord_StaysLatin(string latin, string expected) =>
        Assert.Equal(expected, Transliterator.Convert(latin, WritingSystem.UzbekCyrillic));

    [Theory]
    [InlineData("ОБМЕН", "uz")]
    [InlineData("Кеңес жұмысы", "uz")]
    public void Convert_CyrillicOfAnotherAlphabet_StaysWhereItsLettersShow(string text, string target)
    {
        Assert.True(WritingSystem.TryFromPrefix(target, out var system));
        var converted = Transliterator.Convert(text, system);
        Assert.Equal(text.Contains('ң', StringComparison.Ordinal) ? text : "OBMEN", converted);
    }

    [Theory]
    [InlineData("Қазақстан Республикасы", "Qazaqstan Respublikasy")]
    [InlineData("Ия, ғылым мен білім", "İia, ğylym men bılım")]
    [InlineData("ІРІ ИІС", "IRI İIS")]
    public void Convert_Kazakh_FollowsTheDraftOf2021(string cyrillic, string latin) =>
        Assert.Equal(latin, Transliterator.Convert(cyrillic, WritingSystem.KazakhLatin));

    [Fact]
    public void Convert_KazakhWithOlderTable_GivesItsLetters()
    {
        Assert.Equal("saraptamalyq keńes", Transliterator.Convert("сараптамалық кеңес", KazakhLatinTable.Decree2018));
        Assert.Equal("saraptamalyq keŋes", Transliterator.Convert("сараптамалық кеңес", KazakhLatinTable.Draft2019));
    }

    [Fact]
    public void Convert_ToWriter_GivesTheSameText()
    {
        var destination = new ArrayBufferWriter<char>();
        Transliterator.Convert("Kengash yigʻilishi", WritingSystem.UzbekCyrillic, destination);

        Assert.Equal("Кенгаш йиғилиши", destination.WrittenSpan.ToString());
    }

    [Fact]
    public void Convert_NothingToConvert_GivesTheSameString()
    {
        const string Text = "Ўзбекистон, 24.08.1995";

        Assert.Same(Text, Transliterator.Convert(Text, WritingSystem.UzbekCyrillic));
    }

    [Theory]
    [InlineData("ken\u200Bgash", "кенгаш")]
    [InlineData("ken\u00ADgash", "кенгаш")]
    [InlineData("\u200Fkengash\u200F", "\u200Fкенгаш\u200F")]
    [InlineData("kengash\uD83D bu", "кенгаш\uD83D бу")]
    public void Convert_UnseenAndBrokenCharacters_HaveADefinedResult(string latin, string expected) =>
        Assert.Equal(expected, Transliterator.Convert(latin, WritingSystem.UzbekCyrillic));

    [Fact]
    public void Convert_LettersInParts_ArePutTogether() =>
        Assert.Equal("yoʻl oy", Transliterator.Convert("и\u0306у\u0306л ои\u0306", WritingSystem.UzbekLatin));
}
