using System.Text;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Import.Plan;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Feeds;

internal static class WorkPlanEndpoints
{
    // Spreadsheets take a file without the mark for one in the letters of the machine.
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    public static void MapWorkPlanFile(this IEndpointRouteBuilder app)
    {
        foreach (var writing in app.ServiceProvider.GetRequiredService<IOptions<SiteOptions>>().Value.WritingSystems)
        {
            app.MapGet(
                SiteAddresses.Of(Section.WorkPlan, writing) + "/{plan}.csv",
                (string plan, PublishedContent content, CancellationToken cancellationToken) => Send(plan, writing, content, cancellationToken));
        }
    }

    /// <summary>A plan as the desk works on it, for whoever may open the desk.</summary>
    public static void MapDeskPlanFile(this IEndpointRouteBuilder app) =>
        app.MapGet(DeskLinks.WorkPlan + "/{plan}/file.csv", SendForDesk).RequireAuthorization(DeskPolicies.Write);

    /// <summary>A column with the name by which it stands in a file.</summary>
    internal static string Heading(PlanColumn column) => $"{Words(column)} ({PlanColumns.Name(column)})";

    private static async Task<IResult> SendForDesk(string plan, DeskPlans plans, CancellationToken cancellationToken)
    {
        var items = await plans.ItemsAsync(plan, cancellationToken);

        return items.Count == 0 && !PlanPeriod.TryParse(plan, out _)
            ? Results.NotFound()
            : File(WorkPlanCsv.WriteForDesk(items, Words), $"{SiteAddresses.Word(Section.WorkPlan, SiteLanguage.Uzbek)}-{plan}.csv");
    }

    private static async Task<IResult> Send(string plan, WritingSystem writing, PublishedContent content, CancellationToken cancellationToken)
    {
        var items = await content.PlanAsync(plan, writing, cancellationToken);

        if (items.Count == 0)
        {
            return Results.NotFound();
        }

        return File(WorkPlanCsv.Write(items, Words), $"{SiteAddresses.Word(Section.WorkPlan, writing.Language)}-{plan}.csv");
    }

    private static IResult File(string text, string name) =>
        Results.File([.. Encoding.Preamble, .. Encoding.GetBytes(text)], "text/csv; charset=utf-8", name);

    /// <summary>What a column is called, in the language of the request.</summary>
    internal static string Words(PlanColumn column) => column switch
    {
        PlanColumn.Key => SiteText.PlanItem_Key,
        PlanColumn.Plan => SiteText.WorkPlan_Period,
        PlanColumn.Number => SiteText.PlanItem_No,
        PlanColumn.Title => SiteText.PlanItem_Title,
        PlanColumn.TitleUz => $"{SiteText.PlanItem_Title}, {SiteText.Language_Uzbek}",
        PlanColumn.TitleKk => $"{SiteText.PlanItem_Title}, {SiteText.Language_Kazakh}",
        PlanColumn.Nature => SiteText.PlanItem_Nature,
        PlanColumn.Direction => SiteText.PlanItem_Direction,
        PlanColumn.Responsible => SiteText.PlanItem_Responsible,
        PlanColumn.TermFrom => SiteText.PlanItem_TermFrom,
        PlanColumn.TermTo => SiteText.PlanItem_TermTo,
        PlanColumn.Status => SiteText.PlanItem_Status,
        PlanColumn.Progress => SiteText.PlanItem_Progress,
        PlanColumn.Weight => SiteText.PlanItem_Weight,
        _ => SiteText.PlanItem_Meeting,
    };
}
