using System.Text;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Admin.Log;
using ExpertCouncil.Web.Security;

namespace ExpertCouncil.Web.Feeds;

/// <summary>The log of the desk as a table for a spreadsheet: what the page shows under the same filter, oldest first.</summary>
internal static class LogFileEndpoints
{
    public static void MapLogFile(this IEndpointRouteBuilder app) =>
        app.MapGet(DeskLinks.LogFile, LogFile).RequireAuthorization(DeskPolicies.Review);

    private static async Task LogFile(HttpContext context, Journal journal)
    {
        var filter = LogQuery.Read(context.Request.Query).Filter;
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"log.csv\"";
        // With a mark of UTF-8, or spreadsheets show Cyrillic as rubbish.
        await using var text = new StreamWriter(context.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await JournalCsv.WriteAsync(journal.ExportAsync(filter, context.RequestAborted), RequestWriting.Of(context).Language, text, context.RequestAborted);
    }
}
