namespace ExpertCouncil.Language.Dates;

/// <summary>The words dates are made of, in one writing system. Weekdays begin with Sunday, as <see cref="DayOfWeek"/> does.</summary>
internal sealed record DateWords(
    string YearAlone, string YearBeforeMonth, string YearsOfSpan, string BetweenDayAndMonth, string[] Months, string[] Weekdays)
{
    private static readonly Dictionary<WritingSystem, DateWords> BySystem = new()
    {
        [WritingSystem.UzbekLatin] = new(
            "-yil", "-yil", "-yillar", "-",
            ["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "oktabr", "noyabr", "dekabr"],
            ["yakshanba", "dushanba", "seshanba", "chorshanba", "payshanba", "juma", "shanba"]),
        [WritingSystem.UzbekCyrillic] = new(
            " йил", " йил", " йиллар", " ",
            ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
            ["якшанба", "душанба", "сешанба", "чоршанба", "пайшанба", "жума", "шанба"]),
        [WritingSystem.KazakhCyrillic] = new(
            " жыл", " жылғы", " жылдар", " ",
            ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"],
            ["жексенбі", "дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі"]),
        [WritingSystem.KazakhLatin] = new(
            " jyl", " jylğy", " jyldar", " ",
            ["qañtar", "aqpan", "nauryz", "säuır", "mamyr", "mausym", "şılde", "tamyz", "qyrküiek", "qazan", "qaraşa", "jeltoqsan"],
            ["jeksenbı", "düisenbı", "seisenbı", "särsenbı", "beisenbı", "jūma", "senbı"]),
    };

    public static DateWords Of(WritingSystem system) => BySystem[system];
}
