using System.Diagnostics;
using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace ExpertCouncil.Web.Operations;

internal static class CouncilLogging
{
    private const string Readable = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>Readable lines for a person in development, compact JSON for a machine in production; on standard error where standard output is a command's answer.</summary>
    public static void AddCouncilLogging(this WebApplicationBuilder builder, bool isCommand)
    {
        LogEventLevel? onStandardError = isCommand ? LogEventLevel.Verbose : null;
        builder.Services.AddSerilog((_, logging) =>
        {
            logging
                .MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LogEventLevel.Warning)
                // A backup stands behind every migration, and the keys lie where only the portal may read: its warnings of both are none.
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Migrations", LogEventLevel.Error)
                .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
                .Enrich.FromLogContext()
                .ReadFrom.Configuration(builder.Configuration);

            if (builder.Environment.IsProduction())
            {
                logging.WriteTo.Console(new RenderedCompactJsonFormatter(), standardErrorFromLevel: onStandardError);
            }
            else
            {
                logging.WriteTo.Console(outputTemplate: Readable, formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: onStandardError);
            }
        });
    }

    /// <summary>One line a request, with the trace id and without personal data: no address of the reader, no query string, no header.</summary>
    public static void UseRequestLogging(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0.0} ms ({TraceId})";
        options.IncludeQueryInRequestPath = false;
        options.EnrichDiagnosticContext = (diagnostics, context) =>
            diagnostics.Set("TraceId", Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier);
        options.GetLevel = (context, _, exception) =>
            exception is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Error : LogEventLevel.Information;
    });
}
