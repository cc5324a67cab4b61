using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Slugs;
using ExpertCouncil.Language.Spelling;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>Compares the lines of a plan file with the store: what would change, and what keeps it from changing.</summary>
internal sealed class PlanComparison(PlanStock stock, Actor by)
{
    private readonly List<PlanFault> faults = [];
    private readonly List<PlanMatch> matches = [];
    private readonly HashSet<string> newKeys = [];

    public IReadOnlyList<PlanMatch> Matches => matches;

    public IReadOnlyList<PlanFault> Faults => faults;

    public void Compare(IReadOnlyList<PlanLine> lines)
    {
        foreach (var line in lines)
        {
            var match = Match(line, stock.Items.GetValueOrDefault(line.Key));
            matches.Add(match);
            CheckFacts(match);
            CheckTitles(match);
            CheckRights(match);
        }

        CheckNumbers();
    }

    private PlanMatch Match(PlanLine line, Entry? item)
    {
        var before = item?.Facts as WorkPlanItemFacts;
        var titles = PlanTitles.Given(line)
            .Select(own => new PlanCellChange(own.Column, item?.In(own.Language)?.Working?.Title ?? "", Normalisation.Of(own.Title, own.Language).Text));
        var facts = PlanRowCells.OfFacts
            .Select(column => new PlanCellChange(column, before is null ? "" : PlanRowCells.Of(before, column), PlanRowCells.Of(line.Facts, column)));
        var key = item?.Key ?? (line.Key.Length > 0 ? line.Key : NewKey(line));

        return new PlanMatch(line, key, item, [.. titles.Concat(facts).Where(cell => cell.Before != cell.After)]);
    }

    private void CheckFacts(PlanMatch match)
    {
        var (line, facts) = (match.Line, match.Line.Facts);

        if (match.Item is null && !EntryKey.IsValid(match.Key))
        {
            Fault(line, PlanFaultCode.KeyInvalid, PlanColumn.Key, match.Key);
        }

        if (match.Changes(PlanColumn.Plan) && !PlanPeriod.TryParse(facts.Plan, out _))
        {
            Fault(line, PlanFaultCode.PlanInvalid, PlanColumn.Plan, facts.Plan);
        }

        if (match.Changes(PlanColumn.Direction) && !stock.Directions.Contains(facts.Direction))
        {
            Fault(line, PlanFaultCode.DirectionUnknown, PlanColumn.Direction, facts.Direction);
        }

        if (match.Changes(PlanColumn.Meeting) && facts.Meeting is { } meeting && !stock.Meetings.Contains(meeting))
        {
            Fault(line, PlanFaultCode.MeetingUnknown, PlanColumn.Meeting, meeting);
        }

        foreach (var key in facts.Responsible.Where(key => match.Changes(PlanColumn.Responsible) && !stock.Organisations.Contains(key)))
        {
            Fault(line, PlanFaultCode.OrganisationUnknown, PlanColumn.Responsible, key);
        }
    }

    private void CheckTitles(PlanMatch match)
    {
        var line = match.Line;
        var open = match.Item is { } item ? PlanTitles.Strange(line, item).Contains(PlanColumn.Title) : line is { Title: not null, TitleUz: null, TitleKk: null };

        if (open)
        {
            Fault(line, PlanFaultCode.TitleLanguageOpen, PlanColumn.Title);
        }
        else if (match.Item is null && line is { TitleUz: null, TitleKk: null })
        {
            Fault(line, PlanFaultCode.TitleMissing);
        }

        foreach (var (column, _, title) in match.Titles.Where(title => title.New.Length > Revision.TitleMaxLength))
        {
            Fault(line, PlanFaultCode.TitleTooLong, column, Invariant(Revision.TitleMaxLength));
        }
    }

    private void CheckRights(PlanMatch match)
    {
        if (match.Item is null)
        {
            Refuse(match.Line, Permissions.Refuse(by, Verb.Create, match.Line.Facts, language: null), null);
        }
        else if (match.ChangesFacts)
        {
            var refusal = Permissions.Refuse(by, Verb.ChangeFacts, match.Item.Facts, language: null) ?? Permissions.Refuse(by, Verb.ChangeFacts, match.Line.Facts, language: null);
            Refuse(match.Line, refusal ?? (match.Item.CanChangeFacts ? null : Refusal.WrongStage), null);
        }

        foreach (var (column, language, _) in match.Titles)
        {
            var refusal = match.Item?.In(language) is { } text ? text.Refuse(Verb.Write, by) : Permissions.Refuse(by, Verb.Write, match.Line.Facts, language);
            Refuse(match.Line, refusal, column);
        }
    }

    // Only where this file would bring two items to one number: what stands so already is not its fault.
    private void CheckNumbers()
    {
        var places = stock.Items.Values.Where(item => !matches.Exists(match => match.Item == item))
            .Select(item => (Place: PlaceOf((WorkPlanItemFacts)item.Facts), item.Key, Title: PlanStock.TitleOf(item)))
            .Concat(matches.Select(match => (Place: PlaceOf(match.Line.Facts), match.Key, match.Title)))
            .ToLookup(item => item.Place);

        foreach (var match in matches.Where(match => match.Changes(PlanColumn.Plan) || match.Changes(PlanColumn.Number)))
        {
            foreach (var (_, _, title) in places[PlaceOf(match.Line.Facts)].Where(other => other.Key != match.Key).Take(1))
            {
                Fault(match.Line, PlanFaultCode.NumberTaken, PlanColumn.Number, Invariant(match.Line.Facts.Number), title);
            }
        }
    }

    private void Refuse(PlanLine line, Refusal? refusal, PlanColumn? column)
    {
        if (refusal is Refusal.WrongStage)
        {
            Fault(line, PlanFaultCode.UnderReview, column);
        }
        else if (refusal is { } reason)
        {
            Fault(line, PlanFaultCode.Refused, column, reason.ToString());
        }
    }

    /// <summary>The year and the words of the title, as the keys of content files are made.</summary>
    private string NewKey(PlanLine line)
    {
        var (title, language) = line.TitleUz is { } uzbek ? (uzbek, SiteLanguage.Uzbek) : (line.TitleKk ?? "", SiteLanguage.Kazakh);
        var words = Slug.From(title, language);
        var stem = $"{line.Facts.Plan.Split('-')[0]}-{(words.Length > 0 ? words : Invariant(line.Facts.Number))}";
        var key = Enumerable.Range(1, int.MaxValue).Select(count => count == 1 ? stem : $"{stem}-{count}")
            .First(key => !stock.Items.ContainsKey(key) && !newKeys.Contains(key));
        newKeys.Add(key);

        return key;
    }

    private static (string Plan, int Number) PlaceOf(WorkPlanItemFacts facts) => (facts.Plan, facts.Number);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Fault(PlanLine line, PlanFaultCode code, PlanColumn? column = null, params string[] arguments) =>
        faults.Add(new PlanFault(line.Line, code, column) { Arguments = arguments });
}
