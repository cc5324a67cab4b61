using System.Text;
using ExpertCouncil.Core.Import.Plan;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
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

    private static async Task<IResult> Send(string plan, WritingSystem writing, PublishedContent content, CancellationToken cancellationToken)
    {
        var items = await content.PlanAsync(plan, writing, cancellationToken);

        if (items.Count == 0)
        {
            return Results.NotFound();
        }

        var file = WorkPlanCsv.Write(items, Words);

        return Results.File([.. Encoding.Preamble, .. Encoding.GetBytes(file)], "text/csv; charset=utf-8", $"{SiteAddresses.Word(Section.WorkPlan, writing.Language)}-{plan}.csv");
    }

    private static string Words(PlanColumn column) => column switch
    {
        PlanColumn.Key => SiteText.PlanItem_Key,
        PlanColumn.Plan => SiteText.WorkPlan_Period,
        PlanColumn.Number => SiteText.PlanItem_No,
        PlanColumn.Title => SiteText.PlanItem_Title,
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
