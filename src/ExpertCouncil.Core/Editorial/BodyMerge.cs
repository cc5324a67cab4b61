namespace ExpertCouncil.Core.Editorial;

/// <summary>The sections of three bodies brought together in one order.</summary>
internal sealed class BodyMerge
{
    private readonly IReadOnlyList<SectionText> began;
    private readonly Version mine;
    private readonly Version theirs;

    public BodyMerge(string? began, string mine, string theirs)
    {
        this.began = began is null ? [] : TextSections.Of(began);
        this.mine = new Version(this.began, TextSections.Of(mine));
        this.theirs = new Version(this.began, TextSections.Of(theirs));
    }

    /// <summary>In the order of whichever side moved sections; what only the other side has follows what it follows there.</summary>
    public IEnumerable<MergedSection> Sections()
    {
        var isMineMoved = mine.HasMoved;
        var (lead, other) = isMineMoved ? (mine, theirs) : (theirs, mine);
        var order = lead.Sections.Select((_, place) => (Lead: place, Other: lead.Origin(place) is { } from ? other.PlaceOf(from) : PreambleOf(lead, other, place))).ToList();

        for (var place = 0; place < other.Sections.Count; place++)
        {
            if (!order.Exists(pair => pair.Other == place))
            {
                var before = place == 0 ? -1 : order.FindIndex(pair => pair.Other == place - 1);
                order.Insert(AfterAddedByLead(order, before + 1, lead), (-1, place));
            }
        }

        return order.Select(pair => isMineMoved ? Section(pair.Lead, pair.Other) : Section(pair.Other, pair.Lead));
    }

    // Without a common beginning only the two preambles are the same part.
    private static int PreambleOf(Version lead, Version other, int place) =>
        lead.Sections[place].Section == TextSection.Preamble ? 0 : other.Added(lead.Sections[place]);

    private static int AfterAddedByLead(List<(int Lead, int Other)> order, int index, Version lead)
    {
        while (index < order.Count && order[index] is { Other: < 0, Lead: >= 0 } pair && lead.Origin(pair.Lead) is null)
        {
            index++;
        }

        return index;
    }

    private MergedSection Section(int minePlace, int theirPlace)
    {
        var (my, their) = (mine.At(minePlace), theirs.At(theirPlace));
        var from = (minePlace >= 0 ? mine.Origin(minePlace) : null) ?? (theirPlace >= 0 ? theirs.Origin(theirPlace) : null);
        var old = from is { } index ? began[index] : null;
        var (section, heading, _) = (their ?? my)!;

        // Added by one side alone: kept, for there is nothing to compare it with.
        return old is null && (my is null || their is null)
            ? new MergedSection(section, heading, null, my?.Text, their?.Text, (my ?? their)!.Text)
            : TextMerge.Decide(section, heading, old?.Text, my?.Text, their?.Text);
    }

    private sealed class Version
    {
        private readonly int[] places;

        public Version(IReadOnlyList<SectionText> began, IReadOnlyList<SectionText> sections)
        {
            Sections = sections;
            places = SectionAlignment.Of([.. began.Select(Name)], [.. sections.Select(Name)]);
        }

        public IReadOnlyList<SectionText> Sections { get; }

        public bool HasMoved => places.Where(place => place >= 0).Zip(places.Where(place => place >= 0).Skip(1)).Any(pair => pair.First > pair.Second);

        public int PlaceOf(int from) => places[from];

        public int? Origin(int place) => Array.IndexOf(places, place) is var from && from >= 0 ? from : null;

        public SectionText? At(int place) => place < 0 ? null : Sections[place];

        /// <summary>The place of a part that both added with the very same words, or -1.</summary>
        public int Added(SectionText section)
        {
            for (var place = 0; place < Sections.Count; place++)
            {
                if (Origin(place) is null && Sections[place].Text.TrimEnd('\n') == section.Text.TrimEnd('\n'))
                {
                    return place;
                }
            }

            return -1;
        }

        private static string Name(SectionText section) => section.Section == TextSection.Preamble ? "" : "#" + section.Heading;
    }
}
