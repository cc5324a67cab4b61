namespace ExpertCouncil.Core.Tests;

/// <summary>A content folder with one or two entries of every kind, every field of the format among them.</summary>
internal static class TestCouncil
{
    public static readonly byte[] Pdf = "%PDF-1.7\nnothing\n"u8.ToArray();

    private const string Source = "sources:\n  - name: UzDaily\n    url: https://uzdaily.uz/en/1\n    date: 2024-08\n    language: en\n    note: {uz: \"Maʼlumot: hammasi\", kk: Дерек}\n";

    public static TestContent WithEveryKind(this TestContent content)
    {
        content.WithTags();
        Add(content, "organisations/smti", "smti", Organisation);
        Add(content, "organisations/qsti", "qsti", Organisation.Replace("side: uzbekistan", "side: kazakhstan", StringComparison.Ordinal));
        Add(content, "people/eldor-aripov", "eldor-aripov", Person);
        Add(content, "meetings/second", "ikkinchi", Meeting);
        Add(content, "memoranda/founding", "memorandum", Memorandum);
        Add(content, "work-plan/draw-up", "reja-tuzish", WorkPlanItem);
        content.WithNews("report");
        Add(content, "pages/key-figures", "raqamlar", Figures, "korsetkishter");
        Add(content, "pages/timeline", "xronologiya", Timeline, "hronologia");
        Add(content, "pages/glossary", "atamalar", Glossary, "terminder");

        return content.Write("meetings/second/dastur.pdf", Pdf).Write("memoranda/founding/memorandum.pdf", Pdf);
    }

    private static void Add(TestContent content, string entry, string slug, string facts, string? kazakhSlug = null) =>
        content.Write($"{entry}/facts.yml", facts)
            .Write($"{entry}/uz.md", TestContent.Text(slug))
            .Write($"{entry}/kk.md", TestContent.Text(kazakhSlug ?? slug, "Мәтін.", "Тақырып"));

    private const string Organisation =
        "side: uzbekistan\ncouncil_party: true\nabbreviation: {uz: SMTI, kk: СМТИ}\ncity: {uz: Toshkent, kk: Ташкент}\nfounded: 1993\n"
        + "website: https://isrs.uz\nnames:\n  - language: ru\n    name: Институт\n    note: {uz: Nomi, kk: Атауы}\ntags: [council]\n" + Source;

    private const string Person =
        "side: uzbekistan\nsort_name: {uz: Aripov Eldor, kk: Арипов Элдор}\nposts:\n  - title: {uz: SMTI direktori, kk: СМТИ директоры}\n"
        + "    organisation: smti\n    from: 2019-06-21\n    from_is: seen\n    to: 2025-12\n    to_is: seen\n    source:\n      name: UzDaily\n"
        + "      url: https://uzdaily.uz/en/2\n" + Source;

    private const string Meeting =
        """
        number: 2
        state: reported
        format: online
        starts: 2024-08-28 10:00
        ends: 2024-08-28 12:30
        time_zone: Asia/Almaty
        place: {uz: Ostona, kk: Астана}
        venue: {uz: QSTI binosi, kk: ҚСЗИ ғимараты}
        host: qsti
        organisers: [smti, qsti]
        theme: {uz: "Tashrif, yakunlar", kk: Қорытынды}
        participants:
          - person: eldor-aripov
            side: uzbekistan
            role: speaker
            post: {uz: Direktor, kk: Директор}
          - name: {uz: Ekspertlar, kk: Сарапшылар}
            side: kazakhstan
            role: participant
        agenda:
          - text: {uz: Yakunlar, kk: Қорытынды}
            note: {uz: SMTI xabaridan, kk: СМТИ хабарынан}
        decisions:
          - text: {uz: Reja tuzish, kk: Жоспар құру}
            plan_items: [draw-up]
        documents:
          - role: press-release
            title: {uz: Dastur, kk: Бағдарлама}
            file: dastur.pdf
            language: uz
          - role: photo
            title: {uz: Surat, kk: Сурет}
            url: https://kisi.kz/photo
        tags: [trade, council]
        related: [news/report, memoranda/founding]

        """ + Source;

    private const string Memorandum =
        """
        signed: 2024-08-08
        place: {uz: Ostona, kk: Астана}
        occasion: {uz: Tashrif, kk: Сапар}
        parties: [smti, qsti]
        signatories:
          - person: eldor-aripov
            party: smti
            post: {uz: Direktor, kk: Директор}
        in_force_from: 2024-08-08
        in_force_to: 2029-08-08
        authentic_languages: [uz, kk, ru]
        text: description
        scan: memorandum.pdf
        citation: {uz: Memorandum, kk: Меморандум}
        later_actions:
          - date: 2024-08
            text: {uz: Yigʻilish oʻtdi, kk: Отырыс өтті}
            entry: meetings/second

        """ + Source;

    private const string WorkPlanItem =
        """
        plan: 2024-2025
        number: 1
        nature: undertaking
        direction: trade
        responsible: [smti, qsti]
        term: {from: 2024-08-28, to: 2025-12-31}
        status: in-progress
        progress: 40
        weight: 2
        meeting: second
        log:
          - date: 2024-08-28
            text: {uz: Kelishildi, kk: Келісілді}
        evidence:
          - entry: meetings/second
          - title: {uz: Xabar, kk: Хабар}
            url: https://isrs.uz/1

        """ + Source;

    private const string Figures =
        """
        role: figures
        figures:
          - key: trade-2025
            label: {uz: Savdo hajmi, kk: Сауда көлемі}
            value: 4.97
            unit: billion-usd
            qualifier: more-than
            period: 2025
            side: uzbekistan
            status: preliminary
            series: trade-uzbekistan
            home: true
            note: {uz: Izoh, kk: Ескертпе}
            source:
              name: UzDaily
              date: 2026-01-20
          - key: programme
            label: {uz: Dastur, kk: Бағдарлама}
            value: 10
            unit: years
            period: 2024..2034
            side: both
            series: programme

        """;

    private const string Timeline =
        "role: timeline\nmilestones:\n  - date: 2024-08-28\n    until: 2024-08-29\n    title: {uz: Yigʻilish, kk: Отырыс}\n    council: true\n"
        + "    entry: meetings/second\n    source:\n      name: UzDaily\n  - date: 1993\n    title: {uz: Institut, kk: Институт}\n";

    private const string Glossary =
        "role: glossary\nterms:\n  - term: {uz: Ekspertlar kengashi, kk: Сараптамалық кеңес}\n    cyrillic: Экспертлар кенгаши\n    ru: Экспертный совет\n"
        + "    en: Expert Council\n    meaning: {uz: Maʼnosi, kk: Мағынасы}\n    checked: true\n";
}
