using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Security;

/// <summary>
/// Nothing typed is lost: a form sent after its session ended, or from a page that was open too long, is answered by a page that holds everything that was
/// typed, lets the person sign in, and sends it again.
/// </summary>
internal sealed class KeptForm
{
    private static readonly object Address = new();

    private bool isKept;

    /// <summary>Asks for the page that keeps what was sent.</summary>
    /// <returns>False where the request is no form of the desk's own: then nothing of it may be shown.</returns>
    public static bool TryKeep(HttpContext context)
    {
        var request = context.Request;
        var site = context.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value;

        if (context.Features.Get<KeptForm>() is not { isKept: false } form || !HttpMethods.IsPost(request.Method) || !request.HasFormContentType
            || request.IsFromScript || !request.IsForDesk || request.Path.StartsWithSegments(DeskLinks.SignIn, StringComparison.OrdinalIgnoreCase) || !SameOrigin.Sent(request, site))
        {
            return false;
        }

        form.isKept = true;

        return true;
    }

    /// <summary>Where the form was sent to at first; null when this is its second step.</summary>
    public static string? AddressOf(HttpContext context) => context.Items[Address] as string;

    public static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var form = new KeptForm();
        context.Features.Set(form);
        await next(context);

        if (!form.isKept || context.Response.HasStarted)
        {
            return;
        }

        context.Items[Address] = context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent();
        context.Response.Clear();
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        (context.Request.Path, context.Request.QueryString) = (DeskLinks.SignInKept, QueryString.Empty);
        await next(context);
    }
}

internal static class KeptFormSetup
{
    /// <summary>Before routing: a form to be kept goes through it once more, to the page that keeps it.</summary>
    public static void UseKeptForms(this IApplicationBuilder app) => app.Use(KeptForm.AnswerAsync);
}

/// <summary>A form whose token is no longer good: the page that keeps it answers instead of a refusal.</summary>
internal sealed class KeptFormFilter : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            KeptForm.TryKeep(context.HttpContext);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
