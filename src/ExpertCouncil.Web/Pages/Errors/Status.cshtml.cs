using System.Globalization;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Search;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;

namespace ExpertCouncil.Web.Pages.Errors;

[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class StatusModel : PublicPage
{
    public int Code { get; private set; }

    /// <summary>What the reader may have been looking for; null where a search could not help, because the site itself failed.</summary>
    public string? Words { get; private set; }

    public string Explanation { get; private set; } = "";

    /// <summary>Before any handler, because a refused request comes with any method and a page has handlers for few.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // Asked for by its own address, not by a failure: there is nothing to report.
        var failed = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || HttpContext.Features.Get<IExceptionHandlerPathFeature>() is not null;
        Code = failed && RouteData.Values["code"] is string code ? int.Parse(code, CultureInfo.InvariantCulture) : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
        var (title, explanation) = Code switch
        {
            StatusCodes.Status400BadRequest => (SiteText.Error_BadRequest_Title, SiteText.Error_BadRequest_Text),
            StatusCodes.Status403Forbidden => (SiteText.Error_Forbidden_Title, SiteText.Error_Forbidden_Text),
            StatusCodes.Status413PayloadTooLarge => (SiteText.Error_TooLarge_Title, SiteText.Error_TooLarge_Text),
            StatusCodes.Status429TooManyRequests => (SiteText.Error_TooMany_Title, SiteText.Error_TooMany_Text),
            StatusCodes.Status404NotFound => (SiteText.Error_NotFound_Title, SiteText.Error_NotFound_Text),
            StatusCodes.Status405MethodNotAllowed => (SiteText.Error_NotAllowed_Title, SiteText.Error_NotAllowed_Text),
            _ => (SiteText.Error_Failure_Title, SiteText.Error_Failure_Text),
        };
        Explanation = explanation;
        Words = WordsOf(HttpContext.Features.Get<IStatusCodeReExecuteFeature>());
        Head = new PageHead(title, explanation) { NoIndex = true, HoldsSearch = true, AddressIn = SiteLinks.Home };
    }

    private string? WordsOf(IStatusCodeReExecuteFeature? refused) => Code switch
    {
        >= StatusCodes.Status500InternalServerError => null,
        StatusCodes.Status404NotFound => SearchText.FromPath(refused?.OriginalPath).Words,
        _ => SearchText.From(QueryHelpers.ParseQuery(refused?.OriginalQueryString).GetValueOrDefault("q").FirstOrDefault()).Words,
    };
}
