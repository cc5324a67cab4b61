using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Store.Listing;

internal static class ListingQueries
{
    extension(CouncilStore store)
    {
        public IQueryable<EntryLine> EntryLines => store.Entries.AsNoTracking().Select(e => new EntryLine
        {
            Id = e.Id,
            Kind = e.Kind,
            Key = e.Key,
            FactsAuthor = e.FactsAuthor,
            FactsAuthorId = e.FactsAuthorId,
            Day = EF.Property<DateOnly?>(e, nameof(EntryLine.Day)),
            WrittenAt = EF.Property<DateTimeOffset?>(e, nameof(EntryLine.WrittenAt)),
            OfUzbekistan = EF.Property<bool>(e, nameof(EntryLine.OfUzbekistan)),
            OfKazakhstan = EF.Property<bool>(e, nameof(EntryLine.OfKazakhstan)),
            Tags = EF.Property<string>(e, nameof(EntryLine.Tags)),
            Uzbek = EF.Property<TextCondition>(e, nameof(EntryLine.Uzbek)),
            Kazakh = EF.Property<TextCondition>(e, nameof(EntryLine.Kazakh)),
            UzbekIsStale = EF.Property<bool>(e, nameof(EntryLine.UzbekIsStale)),
            KazakhIsStale = EF.Property<bool>(e, nameof(EntryLine.KazakhIsStale)),
            UzbekIsNew = EF.Property<bool>(e, nameof(EntryLine.UzbekIsNew)),
            KazakhIsNew = EF.Property<bool>(e, nameof(EntryLine.KazakhIsNew)),
            Plan = EF.Property<string?>(e, nameof(EntryLine.Plan)),
            DueOn = EF.Property<DateOnly?>(e, nameof(EntryLine.DueOn)),
            Claim = EF.Property<string?>(e, nameof(EntryLine.Claim)),
        });

        public IQueryable<TextLine> TextLines => store.Translations.AsNoTracking().Select(t => new TextLine
        {
            EntryId = EF.Property<Guid>(t, "EntryId"),
            Language = t.Language,
            Stage = t.Stage,
            LiveNumber = t.LiveNumber,
            WorkingNumber = t.WorkingNumber,
            WithdrawnAt = t.Withdrawal!.At,
            ReturnReason = t.ReturnReason,
            StaleSince = t.StaleSince,
            ScheduledFor = t.ScheduledFor,
            Condition = EF.Property<TextCondition>(t, nameof(TextLine.Condition)),
            Title = EF.Property<string>(t, nameof(TextLine.Title)),
            TitleKey = EF.Property<string>(t, nameof(TextLine.TitleKey)),
            Author = EF.Property<string>(t, nameof(TextLine.Author)),
            AuthorId = EF.Property<Guid?>(t, nameof(TextLine.AuthorId)),
            WrittenAt = EF.Property<DateTimeOffset>(t, nameof(TextLine.WrittenAt)),
        });
    }

    extension(IQueryable<Entry> entries)
    {
        public IQueryable<Entry> InPlan(string plan) => entries.Where(e => EF.Property<string?>(e, nameof(EntryLine.Plan)) == plan);
    }

    extension(IQueryable<EntryLine> lines)
    {
        /// <summary>Those with a text in any language: the others are on their way to be one.</summary>
        public IQueryable<EntryLine> WithText => lines.Where(l => l.WrittenAt != null);

        // Kinds are in the order of their folders, so this is the order of references.
        public IQueryable<EntryLine> NewestFirst() =>
            lines.OrderByDescending(l => l.Day).ThenByDescending(l => l.WrittenAt).ThenBy(l => l.Kind).ThenBy(l => l.Key);

        /// <summary>Perhaps with others of the same keys: whoever asks looks at the kind again.</summary>
        public IQueryable<EntryLine> Named(IReadOnlyCollection<EntryReference> names)
        {
            var (kinds, keys) = (names.Select(name => name.Kind).Distinct().ToList(), names.Select(name => name.Key).Distinct().ToList());

            return lines.Where(l => kinds.Contains(l.Kind) && keys.Contains(l.Key));
        }

        /// <summary>What the staff of these sides look after.</summary>
        public IQueryable<EntryLine> Of(IReadOnlyCollection<Side> sides) => (sides.Contains(Side.Uzbekistan), sides.Contains(Side.Kazakhstan)) switch
        {
            // Every entry is one side's or both sides'.
            (true, true) => lines,
            (true, false) => lines.Where(l => l.OfUzbekistan),
            (false, true) => lines.Where(l => l.OfKazakhstan),
            _ => lines.Where(l => false),
        };

        /// <summary>A text in this state, of the language where one is named.</summary>
        public IQueryable<EntryLine> In(TextCondition condition, SiteLanguage? language) => language switch
        {
            SiteLanguage.Uzbek => lines.Where(l => l.Uzbek == condition),
            SiteLanguage.Kazakh => lines.Where(l => l.Kazakh == condition),
            _ => lines.Where(l => l.Uzbek == condition || l.Kazakh == condition),
        };

        /// <summary>A text behind the other one, of the language where one is named.</summary>
        public IQueryable<EntryLine> Stale(SiteLanguage? language) => language switch
        {
            SiteLanguage.Uzbek => lines.Where(l => l.UzbekIsStale),
            SiteLanguage.Kazakh => lines.Where(l => l.KazakhIsStale),
            _ => lines.Where(l => l.UzbekIsStale || l.KazakhIsStale),
        };
    }
}
