using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Dates;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>The facts an entry begins with.</summary>
internal sealed class NewFacts(CouncilStore store, NewEntry wanted, DateTimeOffset at)
{
    private static readonly LocalText NoText = new("", "");

    public async Task<IReadOnlyList<SaveRefusal>> LookAsync(CancellationToken cancellationToken)
    {
        (bool IsWrong, SaveField Field, Refusal Refusal)[] faults =
        [
            (wanted is { Kind: EntryKind.Meeting or EntryKind.Memorandum, Day: null }, SaveField.Day, Refusal.ValueMissing),
            (wanted is { Kind: EntryKind.Person or EntryKind.Organisation, Side: null }, SaveField.Side, Refusal.ValueMissing),
            (wanted is { Kind: EntryKind.Page, Role: null }, SaveField.Role, Refusal.ValueMissing),
            (wanted.Number is < 1, SaveField.Number, Refusal.ValueInvalid),
        ];
        var found = faults.Where(fault => fault.IsWrong).Select(fault => new SaveRefusal(fault.Field, fault.Refusal)).ToList();

        if (wanted.Kind == EntryKind.WorkPlanItem)
        {
            found.AddRange(await LookAtPlanAsync(cancellationToken));
        }

        if (wanted is { Kind: EntryKind.Page, Role: { } role } && (await FactsAsync<PageFacts>(EntryKind.Page, cancellationToken)).Any(page => page.Role == role))
        {
            found.Add(new SaveRefusal(SaveField.Role, Refusal.NumberTaken));
        }

        return found;
    }

    /// <param name="titles">In their normal form.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    public async Task<EntryFacts> MakeAsync(IReadOnlyDictionary<SiteLanguage, string> titles, CancellationToken cancellationToken)
    {
        var title = new LocalText(titles.GetValueOrDefault(SiteLanguage.Uzbek, ""), titles.GetValueOrDefault(SiteLanguage.Kazakh, ""));

        return wanted.Kind switch
        {
            EntryKind.Meeting => new MeetingFacts
            {
                Number = wanted.Number ?? 1 + (await FactsAsync<MeetingFacts>(EntryKind.Meeting, cancellationToken)).Select(meeting => meeting.Number).DefaultIfEmpty().Max(),
                State = MeetingState.Announced,
                Format = wanted.Format,
                Starts = new MeetingTime(wanted.Day!.Value),
            },
            EntryKind.Memorandum => new MemorandumFacts
            {
                Signed = wanted.Day!.Value,
                Parties = await PartiesAsync(cancellationToken),
                Text = MemorandumText.Description,
                Citation = title,
            },
            EntryKind.WorkPlanItem => await PlanItemAsync(cancellationToken),
            EntryKind.News => new NewsFacts { Date = wanted.Day ?? Today, Category = wanted.Category },
            EntryKind.Person => new PersonFacts { Side = wanted.Side!.Value, SortName = title },
            EntryKind.Organisation => new OrganisationFacts { Side = wanted.Side!.Value, Abbreviation = NoText },
            EntryKind.Page => new PageFacts { Role = wanted.Role!.Value },
            _ => throw new InvalidOperationException($"A {wanted.Kind} has no first facts."),
        };
    }

    private DateOnly Today => DateOnly.FromDateTime(CouncilZone.Tashkent.LocalTime(at).DateTime);

    private async Task<IReadOnlyList<SaveRefusal>> LookAtPlanAsync(CancellationToken cancellationToken)
    {
        var items = await FactsAsync<WorkPlanItemFacts>(EntryKind.WorkPlanItem, cancellationToken);
        var plan = PlanOf(items);
        var direction = string.IsNullOrEmpty(wanted.Direction) ? null : await store.Tags.AsNoTracking().SingleOrDefaultAsync(t => t.Key == wanted.Direction, cancellationToken);
        (bool IsWrong, SaveField Field, Refusal Refusal)[] faults =
        [
            (plan is null, SaveField.Plan, Refusal.ValueMissing),
            (string.IsNullOrEmpty(wanted.Direction), SaveField.Direction, Refusal.ValueMissing),
            (!string.IsNullOrEmpty(wanted.Direction) && direction is not { IsDirection: true }, SaveField.Direction, Refusal.ValueInvalid),
            (wanted.Number is { } number && items.Any(item => item.Plan == plan && item.Number == number), SaveField.Number, Refusal.NumberTaken),
        ];

        return [.. faults.Where(fault => fault.IsWrong).Select(fault => new SaveRefusal(fault.Field, fault.Refusal))];
    }

    private async Task<WorkPlanItemFacts> PlanItemAsync(CancellationToken cancellationToken)
    {
        var items = await FactsAsync<WorkPlanItemFacts>(EntryKind.WorkPlanItem, cancellationToken);
        var plan = PlanOf(items)!;

        return new WorkPlanItemFacts
        {
            Plan = plan,
            Number = wanted.Number ?? 1 + items.Where(item => item.Plan == plan).Select(item => item.Number).DefaultIfEmpty().Max(),
            Nature = wanted.Nature,
            Direction = wanted.Direction!,
            Status = PlanItemStatus.NotStarted,
        };
    }

    private string? PlanOf(IEnumerable<WorkPlanItemFacts> items) =>
        string.IsNullOrWhiteSpace(wanted.Plan) ? items.Select(item => item.Plan).Order(StringComparer.Ordinal).LastOrDefault() : wanted.Plan.Trim();

    // The council's institutes, each language's own first being nobody's privilege: by key.
    private async Task<IReadOnlyList<string>> PartiesAsync(CancellationToken cancellationToken) =>
        [.. (await store.Entries.AsNoTracking().Where(e => e.Kind == EntryKind.Organisation).OrderBy(e => e.Key).ToListAsync(cancellationToken))
            .Where(entry => entry.Facts is OrganisationFacts { CouncilParty: true })
            .Select(entry => entry.Key)];

    private async Task<List<TFacts>> FactsAsync<TFacts>(EntryKind kind, CancellationToken cancellationToken)
        where TFacts : EntryFacts =>
        [.. (await store.Entries.AsNoTracking().Where(e => e.Kind == kind).Select(e => e.Facts).ToListAsync(cancellationToken)).OfType<TFacts>()];
}
