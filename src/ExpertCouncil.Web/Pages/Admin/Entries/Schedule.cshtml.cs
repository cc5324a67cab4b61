using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language.Dates;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>When a text goes public by itself: day and time by the clock of either capital.</summary>
[Authorize(Policy = DeskPolicies.Review)]
public sealed class ScheduleModel(EditorialDesk desk, TimeProvider time) : VerbPage(desk)
{
    private DateTimeOffset? publishAt;

    [BindProperty]
    public string? Day { get; init; }

    [BindProperty]
    public string? Time { get; init; }

    [BindProperty]
    public string? Zone { get; init; }

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The clock the time is meant by: the chosen one, else the person's own.</summary>
    public CouncilZone Clock => CouncilZone.TryFromId(Zone, out var zone) ? zone : User.Zone;

    protected override IReadOnlyList<Verb> Verbs => [Verb.Schedule, Verb.Unschedule];

    protected override void CheckForm()
    {
        if (Verb != Verb.Schedule)
        {
            return;
        }

        var (hasDay, hasTime) = (TypedTime.TryReadDay(Day, out var day), TypedTime.TryReadTime(Time, out var clock));

        if (!hasDay)
        {
            ModelState.AddModelError(nameof(Day), DeskText.Schedule_DayInvalid);
        }

        if (!hasTime)
        {
            ModelState.AddModelError(nameof(Time), DeskText.Schedule_TimeInvalid);
        }

        publishAt = hasDay && hasTime ? Clock.Instant(day, clock) : null;

        if (publishAt <= Now)
        {
            ModelState.AddModelError(nameof(Day), Refusal.TimePassed.Text(Verb));
        }
    }

    protected override Task<VerbOutcome> CarryOutAsync(CancellationToken cancellationToken) =>
        Desk.CarryOutAsync(new VerbOrder(Entry.Reference, Verb, Languages, PublishAt: publishAt), Actor, cancellationToken);

    protected override string DoneText() => publishAt is { } at
        ? $"{Verb.Done()}: {OfficialDates.Long(DateOnly.FromDateTime(Clock.LocalTime(at).DateTime), Writing)}, {CouncilTime.Format(at, Writing)}"
        : base.DoneText();
}
