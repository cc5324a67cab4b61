using ExpertCouncil.Web.Operations;
using Microsoft.Net.Http.Headers;

namespace ExpertCouncil.Web.Security;

internal static class SameOrigin
{
    /// <summary>True when the browser itself says that a page of this site sent the request. What says nothing counts as foreign.</summary>
    public static bool Sent(HttpRequest request, SiteOptions site)
    {
        var origin = request.Headers[HeaderNames.Origin].ToString();
        var isOwn = origin.Length > 0
            && (string.Equals(origin, site.BaseUrl.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
                || string.Equals(origin, $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase));

        return request.Headers["Sec-Fetch-Site"].ToString() switch
        {
            "same-origin" => origin.Length == 0 || isOwn,
            "" => isOwn,
            _ => false,
        };
    }
}
